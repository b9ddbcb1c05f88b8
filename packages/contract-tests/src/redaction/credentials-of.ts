import type { CapturedExchange, CapturedRequest, CapturedStep } from "../exchange/captured-exchange.ts";
import { isCredentialName } from "./credential-names.ts";
import { redacted } from "./span.ts";

// A shorter token is a word such as `Bearer`.
const shortestToken = 8;

function basicPassword(value: string): readonly string[] {
  const [, code] = /^basic\s+(.+)$/i.exec(value) ?? [];
  if (code === undefined) return [];
  const [user, ...password] = Buffer.from(code, "base64").toString().split(":");
  return [user ?? "", password.join(":")];
}

/** The tokens of a value, which is a scheme and a credential, a list of them, or one with quotes and a name. */
function tokensIn(value: string): readonly string[] {
  return value.split(/[\s,;="']+/).filter(({ length }) => length >= shortestToken);
}

/** The value of each cookie. */
function cookiesIn(value: string): readonly string[] {
  // A page to go back to is none.
  const values = value
    .split(";")
    .map((one) => one.slice(one.indexOf("=") + 1).trim())
    .filter((one) => !/^"?https?(?::|%3A)/i.test(one));
  return [...values, ...values.flatMap(tokensIn)];
}

/** What a header gives away: all of it, without its scheme, each token in it, the password in it, and each cookie. */
function secretsIn(name: string, value: string): readonly string[] {
  if (name.includes("cookie")) return cookiesIn(value);
  const [, rest] = /^\w+\s+(.+)$/.exec(value) ?? [];
  return [rest ?? value, ...tokensIn(value), ...basicPassword(value)];
}

function requestCredentials({ headers, target }: CapturedRequest): readonly string[] {
  const query = new URLSearchParams(target.split("?").slice(1).join("?"));
  return [
    ...headers.flatMap(([name, value]) => (isCredentialName(name) ? secretsIn(name.toLowerCase(), value) : [])),
    ...[...query].flatMap(([name, value]) => (isCredentialName(name) ? [value] : [])),
  ];
}

/** The values of the cookies that an answer sets. What follows them says how long and where they hold. */
function responseCredentials({ headers }: CapturedExchange["response"]): readonly string[] {
  return headers
    .filter(([name]) => name.toLowerCase() === "set-cookie")
    .flatMap(([, value]) => cookiesIn(value.split(";", 1)[0] ?? ""));
}

/**
 * The credentials that a step carries, in the headers and the query of its request and in the cookies that its answer sets:
 * they must be found nowhere else.
 */
export function credentialsOf(step: CapturedStep): readonly string[] {
  const found = [...requestCredentials(step.request), ...("webhook" in step ? [] : responseCredentials(step.response))];
  // What is imported may have been redacted before.
  return found.filter((secret) => !secret.includes(redacted));
}
