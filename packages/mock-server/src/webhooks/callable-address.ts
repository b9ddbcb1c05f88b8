const loopbackName = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** What stands against each address that may not be called. */
const objections: readonly (readonly [applies: (url: URL, allow: readonly string[]) => boolean, reason: string])[] = [
  [({ protocol }) => protocol !== "http:" && protocol !== "https:", "only http and https addresses are called"],
  [({ username, password }) => username !== "" || password !== "", "an address with a user or password is not called"],
  [
    // URL has written numeric hosts such as 127.1 or 0x7f000001 out in full. Other names are never resolved.
    ({ hostname, host }, allow) => !loopbackName.test(hostname) && !allow.includes(hostname) && !allow.includes(host),
    "only this machine is called: localhost, 127.0.0.0/8 or [::1], and hosts that --webhook-allow names",
  ],
];

/**
 * Why the mock may not call an address, or undefined when it may.
 *
 * @param allow hosts besides this machine that may be called: a name, or a name and a port
 */
export function objectionTo(address: string, allow: readonly string[] = []): string | undefined {
  if (!URL.canParse(address)) return "it is not an address";
  const url = new URL(address);
  return objections.find(([applies]) => applies(url, allow))?.[1];
}
