import { createHash } from "node:crypto";
import type { FilePart, TextPart } from "../recording/recording.ts";
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
  const hash = createHash("sha256").update(part.bytes).digest("hex");
  return `${part.name}=${part.filename} (${part.contentType}, SHA-256 ${hash})`;
}

/** Parts as text. A form may send its fields in any order; the parts of one name keep theirs. */
function inOrder(parts: readonly Part[]): string {
  return parts
    .toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
    .map(describe)
    .join(", ");
}

/** In what a received form differs from the recorded one. */
export async function compareForm(received: ReceivedRequest, recorded: readonly Part[]): Promise<readonly string[]> {
  let parts: readonly Part[];
  try {
    parts = await readParts(received);
  } catch {
    return [`the body must be a form, its media type is ${received.contentType || "not given"}`];
  }
  const [sent, expected] = [inOrder(parts), inOrder(recorded)];
  return sent === expected ? [] : [`the form holds ${sent}; recorded was ${expected}`];
}
