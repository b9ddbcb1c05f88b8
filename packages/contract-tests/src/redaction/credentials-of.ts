import type { CapturedRequest } from "../exchange/captured-exchange.ts";
import { isCredentialName } from "./credential-names.ts";
import { redacted } from "./span.ts";

function basicPassword(value: string): readonly string[] {
  const [user, ...password] = Buffer.from(value, "base64").toString().split(":");
  return [user ?? "", password.join(":")];
}

/** What a header gives away: all of it, without its scheme, the password in it, and each cookie. */
function secretsIn(name: string, value: string): readonly string[] {
  if (name.includes("cookie")) return value.split(";").map((one) => one.slice(one.indexOf("=") + 1));
  const [, scheme, rest] = /^(\w+)\s+(.+)$/.exec(value) ?? [];
  if (scheme === undefined || rest === undefined) return [value];
  return scheme.toLowerCase() === "basic" ? [rest, ...basicPassword(rest)] : [rest];
}

/** The credentials that a request carries in its headers and its query: they must be found nowhere else. */
export function credentialsOf({ headers, target }: CapturedRequest): readonly string[] {
  const query = new URLSearchParams(target.split("?").slice(1).join("?"));
  const found = [
    ...headers.flatMap(([name, value]) => (isCredentialName(name) ? secretsIn(name.toLowerCase(), value) : [])),
    ...[...query].flatMap(([name, value]) => (isCredentialName(name) ? [value] : [])),
  ];
  // What is imported may have been redacted before.
  return found.filter((secret) => secret !== redacted);
}
