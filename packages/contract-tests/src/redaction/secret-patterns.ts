import { webToken } from "../recording/web-token.ts";
import { type Span, spansOf } from "./span.ts";

/**
 * Each matches the secret alone: what tells it from other text is looked at, but left. Where signs are
 * counted, the count has an end, since the engine gives up where a pattern goes on for millions of signs.
 */
const credentials: readonly RegExp[] = [
  // Keys by the beginnings their makers give them, also when a host has starred out their middle.
  /(?<![a-z0-9])(?:sk|pk|rk)(?:[-_]|%2d|%5f)(?=[\w%*.-]{12})[\w%*-]{1,65536}(?:\.{2,64}[\w-]{1,65536})?/gi,
  /(?<![a-z0-9])(?:AIza|ya29\.|hf_|gsk_|r8_|nvapi-|pplx-|csk-|tvly-|fw_|gh[opsu]_|github_pat_|glpat-|xox[abp]-)[\w*.-]{16,65536}/gi,
  /(?<![a-z0-9])xai-[a-z0-9]{16,65536}/gi,
  /(?<![a-z0-9])whsec_[\w+/=-]{16,65536}/gi,
  /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/g,
  new RegExp(webToken, "g"),
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  // Headers quoted in a text.
  /(?<=(?<![a-z0-9])Bearer\s{1,8})(?:["'\\]*[^\s"'\\]+|\S+)/gi,
  /(?<=\b(?:x-)?(?:api|goog-api|auth)-(?:key|token)["'\\]{0,8}\s{0,8}[:=]\s{0,8}["'\\]{0,8})[^\s"'\\,;]{4,65536}/gi,
  /(?<=\b(?:set-)?cookie["'\\]{0,8}:\s{0,8}["'\\]{0,8})[^\s"'\\=]{1,256}=[^"'\\\r\n]*/gi,
  // Settings quoted in a text, whose values are no words: `OPENAI_API_KEY=…`, `password: …`.
  /(?<=(?:api_?key|secret|token|passw(?:or)?d|passphrase|access_?key|credential)["'\\]{0,4}\s{0,4}[:=]\s{0,4}["'\\]{0,4})(?=[\w!#$%^&*+/~-]{0,64}?\d)(?=[\w!#$%^&*+/~-]{0,64}?[a-z])[\w!#$%^&*+/=~-]{8,256}(?![\w(.[])/gi,
  // Addresses: who logs in, and parameters whose names speak of a credential or sign the address.
  /(?<=:\/\/)[^\s/?#@"'\\<>]+(?=@)/g,
  /(?<=[?&;#](?:[\w.%-]{0,64}(?:auth|token|key|secret|cookie|password|credential|signature)[\w.%-]{0,64}|sig|sign|hmac|pwd|q-ak|ak)=)[^\s"'\\&#)\]<>]+/gi,
];

const people: readonly RegExp[] = [
  // People and their organisations, by the ids hosts write into errors.
  /(?<![a-z0-9])(?:org-|user-|proj_|user_|org_)(?=[a-z]*\d)[A-Za-z0-9]{16,65536}/gi,
  /(?<![\w.+%-])[\w.+%-]{1,64}(?:@|%40)(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\w-])/gi,
  // Telephones: abroad with a plus, mobiles of China, and the North American grouping.
  /(?<![\w+/=.])\+[1-9]\d{0,2}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d(?:[ .-]?\d){6,11}(?![\w+/=])/g,
  /(?<![\w+/=.-])1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]\d{4})(?![\w+/=.-])/g,
  /(?<![\w+/=.-])(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[.-])\d{3}[.-]\d{4}(?![\w+/=-])/g,
];

// Of `Basic …` only what decodes to `user:password` is a credential: the word is common.
const basic = /(?<=\bBasic\s{1,8})[\w+/-]{4,65536}={0,2}/gi;

/** Where a text holds what looks like a credential. */
export function credentialSpans(text: string): readonly Span[] {
  const passwords = spansOf(text, basic).filter(({ start, end }) =>
    Buffer.from(text.slice(start, end), "base64").includes(":"),
  );
  return [...credentials.flatMap((pattern) => spansOf(text, pattern)), ...passwords];
}

/** Where a text holds what looks like a credential, an e-mail address, a telephone number or somebody's id. */
export function patternSpans(text: string): readonly Span[] {
  return [...credentialSpans(text), ...people.flatMap((pattern) => spansOf(text, pattern))];
}
