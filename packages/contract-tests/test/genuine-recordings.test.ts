import { expect, it } from "vitest";
import { judgeBody } from "../src/judge/judge-body.ts";
import { undocumentedFields } from "../src/judge/undocumented-fields.ts";
import { absentMaterial, type GenuineBody, genuineBodies } from "./support/shared-material.ts";

const bodies = genuineBodies();

/** The judged body: a stream as it came, the pieces of a streamed JSON answer one by one, or the one JSON body. */
function answersOf({ text, values, ...kind }: GenuineBody) {
  const judged = kind.mediaType === "text/event-stream" ? [text] : values;
  return judged.map((body) => ({ ...kind, body }));
}

function refusals(genuine: GenuineBody): readonly string[] {
  const problems = answersOf(genuine).flatMap((answer) => judgeBody(answer).problems);
  return problems.map(({ pointer, reason }) => `${genuine.name} ${pointer} ${reason}`);
}

/** Where an undocumented field stands, whichever event or item it was found in. */
function placeOf({ operationId, status, mediaType }: GenuineBody, pointer: string): string {
  const inEvent = mediaType === "text/event-stream" ? pointer.replace(/^\/\d+/, "") : pointer;
  return `${operationId} ${status === 200 ? status : "error"} ${inEvent.replaceAll(/\/\d+(?=\/|$)/g, "/*")}`;
}

/** The hosts at which each undocumented field was seen. */
function findings(genuine: readonly GenuineBody[]): ReadonlyMap<string, ReadonlySet<string>> {
  const hosts = new Map<string, Set<string>>();
  for (const one of genuine) {
    for (const pointer of answersOf(one).flatMap((answer) => undocumentedFields(answer))) {
      const place = placeOf(one, pointer);
      hosts.set(place, (hosts.get(place) ?? new Set()).add(one.host || "an unnamed host"));
    }
  }
  return hosts;
}

it("accepts every genuine answer, streams event by event", (ctx) => {
  if (absentMaterial) ctx.skip(absentMaterial);
  const kinds = Map.groupBy(bodies, ({ operationId, status, mediaType }) => `${operationId} ${status} ${mediaType}`);
  console.log([...kinds].map(([kind, { length }]) => `${String(length).padStart(4)} ${kind}`).join("\n"));
  expect(bodies.length).toBeGreaterThanOrEqual(248);
  expect(bodies.flatMap(refusals)).toEqual([]);
});

it("documents every field that two hosts send, and lists what a single one sends", (ctx) => {
  if (absentMaterial) ctx.skip(absentMaterial);
  const found = findings(bodies);
  const lines = [...found].map(([place, hosts]) => `${place} (${[...hosts].join(", ")})`).toSorted();
  console.log(`${lines.length} fields that a single host sends:\n${lines.join("\n")}`);
  expect([...found].filter(([, hosts]) => hosts.size > 1)).toEqual([]);
});
