import { readFileSync } from "node:fs";

const standardInput = 0;
const texts = /^(text\/.*|application\/json)$/;

/**
 * What a file holds, or the standard input for `-`: its text, or its bytes where the media type is not one of a text.
 *
 * @throws Error of the file system, or TypeError when the bytes of a text are not UTF-8.
 */
export function readInput(file: string, mediaType: string): string | Uint8Array {
  const bytes = readFileSync(file === "-" ? standardInput : file);
  return texts.test(mediaType) ? new TextDecoder("utf-8", { fatal: true }).decode(bytes) : bytes;
}
