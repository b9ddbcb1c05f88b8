const names = new RegExp(
  [
    // What opens a door: `api_key`, `x-goog-api-key`, `accessToken`, `client_secret`, `Set-Cookie`.
    "(?:api|access|secret|private|auth|account|subscription|encryption|signing|master|admin|license|ssh)key(?:id)?$",
    "authorization$|(?:token|secret|cookies?|passwd|password|passphrase|pwd|credentials?|jwt|sessionid)$",
    // Who is behind it.
    "e?mails?(?:address)?$|(?:phone|mobile|telephone)(?:number|no)?$",
    "(?:user|account|customer|org|organi[sz]ation|tenant|project)(?:id|uuid)$|^user$|^organi[sz]ation$|^safetyidentifier$",
  ].join("|"),
);

/** Whether a field, a query parameter or a part of a form with this name holds a credential or says who somebody is. */
export function isSecretName(name: string): boolean {
  return names.test(name.replaceAll(/[^a-z0-9]/gi, "").toLowerCase());
}
