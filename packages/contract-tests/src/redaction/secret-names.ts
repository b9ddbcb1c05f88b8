import { looksRandom } from "./looks-random.ts";

// What opens a door: `api_key`, `x-goog-api-key`, `accessToken`, `client_secret`, `Set-Cookie`.
const credentials = new RegExp(
  [
    "(?:api|access|secret|private|auth|account|subscription|encryption|signing|master|admin|license|ssh)key(?:id)?s?$",
    "authorization$|(?:token|secrets?|cookies?|passwd|passwords?|passphrase|pwd|credentials?|jwt|sessionid)$",
    "^(?:access|auth|refresh|bearer)tokens$",
  ].join("|"),
);

// Who is behind it.
const people = new RegExp(
  [
    "e?mails?(?:address)?$|(?:phone|mobile|telephone)(?:number|no)?$",
    "(?:user|account|customer|org|organi[sz]ation|tenant|project)(?:id|uuid)$|^user$|^organi[sz]ation$|^safetyidentifier$",
  ].join("|"),
);

function plain(name: string): string {
  return name.replaceAll(/[^a-z0-9]/gi, "").toLowerCase();
}

/** Whether a field with this name holds a credential, or whatever is within it. */
export function isCredentialField(name: string): boolean {
  return credentials.test(plain(name));
}

/** Whether a field, a query parameter or a part of a form with this name holds a credential or says who somebody is. */
export function isSecretName(name: string): boolean {
  return credentials.test(plain(name)) || people.test(plain(name));
}

/** Whether a value is the secret that a field called `key`, `sig`, `auth`, `bearer` or `session` may hold, which often holds a word. */
export function isKeyValue(name: string, value: unknown): boolean {
  return /^(?:key|sig|auth|bearer|session)$/i.test(name) && typeof value === "string" && looksRandom(value);
}
