import { expect, it } from "vitest";
import { checkGenuineness } from "../src/genuineness/check-genuineness.ts";
import { geminiIdTime } from "../src/genuineness/gemini-id.ts";
import type { RecordedResponse } from "../src/recording/recording.ts";
import { absentMaterial, type GenuineBody, genuineBodies } from "./support/shared-material.ts";

const bodies = genuineBodies();

function responseOf({ name, text, date }: GenuineBody, change = (text: string) => text): RecordedResponse {
  const headers: Record<string, string> = date === undefined ? {} : { date };
  const changed = change(text);
  const body = name.endsWith(".sse") ? { chunks: [{ t: 0, data: changed }] } : { body: JSON.parse(changed) };
  return { status: 200, headers, ...body };
}

function checked(body: GenuineBody, change?: (text: string) => string) {
  return checkGenuineness([{ pointer: "", response: responseOf(body, change) }]);
}

/** Moves each time that a body states by hours, by turning one digit. */
function moveTimes(text: string): string {
  return text.replaceAll(
    /("created(?:_at)?":\s*1\d{4})(\d)/g,
    (_, before, digit) => before + ((Number(digit) + 1) % 10),
  );
}

if (absentMaterial) it(`leaves out the genuine bodies: ${absentMaterial}`, () => expect(bodies).toEqual([]));
else {
  it("finds in every genuine body what its index says, and nothing that does not hold", () => {
    const found = bodies.map((body) => ({ body, checks: checked(body) }));
    expect(found.filter(({ checks }) => checks.some(({ holds }) => !holds))).toEqual([]);
    for (const { body, checks } of found) {
      const names = checks.map(({ check }) => check);
      // Where the index gives a date only, nothing else in the body tells the time.
      const expected = body.authenticity.filter((check) => !check.startsWith("gemini-id:"));
      expect(names, body.name).toEqual(expect.arrayContaining(expected));
    }
    const carrying = found.filter(({ checks }) => checks.length > 0).length;
    console.log(`${carrying} of ${bodies.length} genuine bodies carry something to check, and all of it holds`);
    expect(carrying).toBeGreaterThanOrEqual(158);
  });

  it("reads the date of Gemini's ids as the index does", () => {
    const dated = bodies.flatMap((body) =>
      body.authenticity
        .filter((check) => check.startsWith("gemini-id:"))
        .map((check) => [geminiDate(body), check.slice("gemini-id:".length)]),
    );
    expect(dated.length).toBeGreaterThan(0);
    for (const [read, expected] of dated) expect(read).toBe(expected);
  });

  it("notices a stated time that was changed in any body that carries an id of that time", () => {
    const stamped = bodies.filter((body) => checked(body).some(({ check }) => /=created$|^created/.test(check)));
    expect(stamped.length).toBeGreaterThan(0);
    const unnoticed = stamped.filter((body) => checked(body, moveTimes).every(({ holds }) => holds));
    expect(unnoticed.map(({ name }) => name)).toEqual([]);
  });
}

function geminiDate({ values }: GenuineBody): string {
  // The index says that it is a body of Gemini's, which has this id.
  const [first] = values as readonly { readonly responseId: string }[];
  return new Date((geminiIdTime(first?.responseId) ?? 0) * 1000).toISOString().slice(0, 10);
}
