import { hash } from "node:crypto";
import type { FilePart, TextPart } from "../recording/recording.ts";
import { maskRedacted } from "./mask-redacted.ts";
import type { ReceivedRequest } from "./received-request.ts";

type Part = TextPart | Omit<FilePart, "file">;

async function readParts({ bytes, contentType }: ReceivedRequest): Promise<readonly Part[]> {
  const form = await new Response(bytes, { headers: { "content-type": contentType } }).formData();
  return Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === "string"
        ? { name, value }
        : { name, filename: value.name, contentType: value.type, bytes: new Uint8Array(await value.arrayBuffer()) },
    ),
  );
}

function describe(part: Part): string {
  if ("value" in part) return `${part.name}=${JSON.stringify(part.value)}`;
  const digest = hash("sha256", part.bytes);
  return `${part.name}=${part.filename} (${part.contentType}, SHA-256 ${digest})`;
}

/** A form may send its fields in any order; the parts of one name keep theirs. */
function inOrder(parts: readonly Part[]): readonly Part[] {
  return parts.toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

/** A received part, redacted where the recorded one is. */
function masked(part: Part, recorded: Part | undefined): Part {
  if (!recorded || "value" in part !== "value" in recorded) return part;
  if ("value" in part)
    return { ...part, value: String(maskRedacted(part.value, "value" in recorded && recorded.value)) };
  return { ...part, filename: String(maskRedacted(part.filename, "filename" in recorded && recorded.filename)) };
}

/** In what a received form differs from the recorded one. */
export async function compareForm(received: ReceivedRequest, recorded: readonly Part[]): Promise<readonly string[]> {
  let parts: readonly Part[];
  try {
    parts = await readParts(received);
  } catch {
    return [`the body must be a form, its media type is ${received.contentType || "not given"}`];
  }
  const wanted = inOrder(recorded);
  const sent = inOrder(parts)
    .map((part, at) => describe(masked(part, wanted[at])))
    .join(", ");
  const expected = wanted.map(describe).join(", ");
  return sent === expected ? [] : [`the form holds ${sent}; recorded was ${expected}`];
}
