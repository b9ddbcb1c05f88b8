import { redacted, type Span, spansOf } from "./span.ts";

/** Finds known secrets in a text, however they are spelled. */
export type FindKnown = (text: string) => readonly Span[];

// Anything shorter is part of common words, so it is looked for as a word and in no other spelling.
const shortest = 8;
// Anything shorter still is a word itself.
const shortestWord = 4;

// A pattern of more is refused by the engine, with the pattern, which is the secret, in its error.
const longest = 256;

/** A long secret in pieces, each of which is looked for by itself. The last is whole, so that none is too short. */
function piecesOf(secret: string): readonly string[] {
  if (secret.length <= longest) return [secret];
  const count = Math.floor(secret.length / longest);
  const pieces = Array.from({ length: count }, (_, at) => secret.slice(at * longest, (at + 1) * longest));
  return [...pieces, secret.slice(-longest)];
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}

function literal(text: string): string {
  return text.replaceAll(/[^a-z0-9]/gi, (sign) => `\\u${hex(sign.charCodeAt(0)).padStart(4, "0")}`);
}

/** One character as itself, escaped in JSON any number of times, in an address, or in HTML. */
function spellings(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => hex(character.charCodeAt(at)).padStart(4, "0"));
  const bytes = [...Buffer.from(character)].map((byte) => `%(?:25){0,4}${hex(byte)}`);
  const point = character.codePointAt(0) ?? 0;
  const escaped = units.map((unit) => `\\\\{1,16}u${unit}`).join("");
  return `(?:\\\\{0,16}${literal(character)}|${escaped}|${bytes.join("")}|&#(?:x0{0,6}${point.toString(16)}|0{0,6}${point});)`;
}

function plain(secret: string): RegExp {
  if (secret.length < shortest) return new RegExp(`(?<![a-z0-9])${literal(secret)}(?![a-z0-9])`, "gi");
  const bytes = [...Buffer.from(secret)].map(hex).join("");
  return new RegExp(`${[...secret].map(spellings).join("")}|${bytes}`, "gi");
}

function base64Sign(sign: string): string {
  if (sign === "+") return "(?:\\+|-|%2[bB]|\\\\{1,16}u002[bB])";
  return sign === "/" ? "(?:\\\\{0,16}\\/|_|%2[fF]|\\\\{1,16}u002[fF])" : sign;
}

/** The signs of base64 that the secret alone decides when `before` bytes precede it within a group of three. */
function base64Core(secret: Uint8Array, before: number): string {
  const encoded = Buffer.concat([Buffer.alloc(before), secret]).toString("base64");
  return encoded.slice(Math.ceil((8 * before) / 6), Math.floor((8 * (before + secret.length)) / 6));
}

function base64(secret: string): RegExp {
  const cores = [0, 1, 2].map((before) => base64Core(Buffer.from(secret), before));
  // Lines of base64 may be broken, also in a text that is escaped itself.
  return new RegExp(cores.map((core) => [...core].map(base64Sign).join("(?:\\s|\\\\{1,16}[rn]){0,4}")).join("|"), "g");
}

const base64Signs = /[\w+/=-]/;

/** The whole run of base64 around a span: its first and last sign hold bits of the secret, too. */
function wholeRun(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && base64Signs.test(text.charAt(from - 1))) from--;
  while (to < text.length && base64Signs.test(text.charAt(to))) to++;
  return { start: from, end: to, text: redacted };
}

/**
 * Makes a finder of these secrets: plain in capitals or not, escaped in JSON, HTML and addresses, in hexadecimal digits,
 * and in base64 at each of its three alignments. One of fewer than 8 characters is found as a word of its own only, one
 * of fewer than 4 not at all.
 */
export function findKnown(secrets: readonly string[]): FindKnown {
  const all = [...new Set(secrets.flatMap((secret) => piecesOf(secret.trim())))].filter(
    ({ length }) => length >= shortestWord,
  );
  const texts = all.map(plain);
  const encoded = all.filter((secret) => secret.length >= shortest).map(base64);
  return (text) => [
    ...texts.flatMap((pattern) => spansOf(text, pattern)),
    ...encoded.flatMap((pattern) => spansOf(text, pattern).map((span) => wholeRun(text, span))),
  ];
}
