import type { Archive } from "../archive/archive.ts";
import type { ArchiveFormat } from "../archive/archive-format.ts";
import { UnreadableArchiveError } from "../errors/unreadable-archive-error.ts";
import { har } from "../har/read-har.ts";
import { parseJson } from "../parse-json.ts";
import { parseYaml } from "./parse-yaml.ts";
import { goVcr } from "./read-go-vcr.ts";
import { journal } from "./read-journal.ts";
import { mockRecordings } from "./read-mock-recordings.ts";
import { rubyVcr } from "./read-ruby-vcr.ts";
import { vcrpy } from "./read-vcrpy.ts";

type Fields = Readonly<Record<string, unknown>>;

const formats: readonly ArchiveFormat[] = [har, rubyVcr, vcrpy, goVcr, journal, mockRecordings];

function parse(text: string): Fields {
  // Read as YAML it would be refused for a reason that helps nobody.
  if (/^(?:data|event)?:/.test(text)) throw new Error("it is a stream of events, which needs --operation");
  const value = /^\s*[{[]/.test(text) ? parseJson(text) : parseYaml(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error("it holds no object");
  // Whatever is an object and no list has named fields.
  return value as Fields;
}

function choose(value: Fields, wanted: string | undefined): ArchiveFormat {
  const among = formats.filter(({ name }) => wanted === undefined || name === wanted);
  const found = among.find((format) => format.recognises(value));
  if (found) return found;
  if (wanted) throw new Error(`it is not of the format ${wanted}`);
  throw new Error("it is no HAR, VCR cassette or journal; a body that came alone needs --operation");
}

/**
 * Reads what another tool recorded. The format is told from the content.
 *
 * @param file what to call it in errors
 * @param wanted the format that it must be of
 * @throws UnreadableArchiveError when it is broken as a whole, or of no known format
 */
export async function readArchive(bytes: Uint8Array, file: string, wanted?: string): Promise<Archive> {
  try {
    const value = parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return await choose(value, wanted).read(value);
  } catch (error) {
    throw new UnreadableArchiveError(file, error instanceof Error ? error.message : String(error));
  }
}
