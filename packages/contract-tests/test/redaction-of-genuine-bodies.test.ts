import { expect, it } from "vitest";
import { findKnown } from "../src/redaction/known-secrets.ts";
import { streamSpans } from "../src/redaction/stream-spans.ts";
import { jsonSpans, jsonTree } from "../src/redaction/value-spans.ts";
import { absentMaterial, type GenuineBody, genuineBodies } from "./support/shared-material.ts";

const bodies = genuineBodies();
const known = findKnown([]);

/** What redaction takes out of a body. */
function takenOut({ name, text }: GenuineBody): readonly string[] {
  const tree = jsonTree(text);
  const spans = name.endsWith(".sse") ? streamSpans(text, known) : tree ? jsonSpans(text, tree, known) : [];
  return spans.map(({ start, end }) => text.slice(start, end));
}

if (absentMaterial) it(`leaves out the genuine bodies: ${absentMaterial}`, () => expect(bodies).toEqual([]));
else
  it("takes out of genuine answers only what their owners took out already", () => {
    const taken = bodies.flatMap(takenOut);
    const wrong = taken.filter((text) => text !== "REDACTED");
    console.log(
      `redaction of ${bodies.length} genuine bodies: ${taken.length} places, ${wrong.length} of them wrongly`,
    );
    expect(wrong).toEqual([]);
    expect(taken.length).toBeGreaterThan(0);
  });
