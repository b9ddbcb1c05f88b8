import { Busboy, type BusboyInstance } from "@fastify/busboy";
import { parse } from "content-type";
import type { FormPart, FormReader } from "../app/form-reader.ts";
import type { FilePart } from "../behaviours/values.ts";
import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { countParts } from "./count-parts.ts";

/** A part as busboy gives it. */
interface Part {
  readonly name: string | undefined;
  readonly value: string | FilePart;
}

/** Longer is no boundary. Source: RFC 2046 §5.1.1. */
const longestBoundary = 70;

/** More than any operation needs. The size of the whole is limited where the bytes are read. */
const limits = { parts: 1_000, headerPairs: 100, headerSize: 16_384, fieldSize: Number.POSITIVE_INFINITY };

function refusal(problem: string): RequestRefusedError {
  return new RequestRefusedError({ message: `The form cannot be read: ${problem}` });
}

/** Hands on the parts in the order in which they come. */
function collect(busboy: BusboyInstance, bytes: Buffer): Promise<Part[]> {
  const parts: Part[] = [];
  return new Promise((resolve, reject) => {
    busboy.on("field", (name, value) => parts.push({ name, value }));
    busboy.on("file", (name, stream, filename, _encoding, mediaType) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => parts.push({ name, value: { filename, mediaType, bytes: Buffer.concat(chunks) } }));
      stream.on("error", reject);
    });
    busboy.on("partsLimit", () => reject(refusal(`it has more than ${limits.parts} parts`)));
    busboy.on("error", () => reject(refusal("it ends before its closing boundary")));
    busboy.on("finish", () => resolve(parts));
    busboy.end(bytes);
  });
}

async function readParts(bytes: Buffer, contentType: string, boundary: string): Promise<readonly FormPart[]> {
  // The parser would go on to the end of a form that has too many.
  const begun = countParts(bytes, boundary);
  if (begun > limits.parts) throw refusal(`it has more than ${limits.parts} parts`);
  const parts = await collect(new Busboy({ headers: { "content-type": contentType }, limits }), bytes);
  const named = parts.flatMap(({ name, value }) => (name ? [{ name, value }] : []));
  if (named.length < Math.max(parts.length, begun)) throw refusal("one of its parts has no name");
  return named;
}

/** Reads a form with busboy. */
export const readFormWithBusboy: FormReader = async (bytes, contentType) => {
  const { boundary } = parse(contentType).parameters;
  if (!boundary) throw refusal("Content-Type has no boundary");
  if (boundary.length > longestBoundary) throw refusal(`its boundary is longer than ${longestBoundary} characters`);
  return readParts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), contentType, boundary);
};
