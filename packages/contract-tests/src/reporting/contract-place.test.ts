import { openApiDocument } from "@haoee/spec";
import { expect, test } from "vitest";
import { escapeStep, pointerSteps } from "../json-pointer.ts";
import { contractPlace } from "./contract-place.ts";

/** Pointers to every property name below a value of the bundle. */
function pointersIn(value: unknown, pointer: string): readonly string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const place = `${pointer}/${escapeStep(key)}`;
    return [place, ...pointersIn(member, place)];
  });
}

test("every keyword of the contract's schemas is found in the file written by hand, at the line of that keyword", () => {
  const pointers = Object.entries(openApiDocument.components.schemas ?? {}).flatMap(([name, schema]) =>
    pointersIn(schema, `#/components/schemas/${name}`),
  );
  const lost = pointers.filter((pointer) => {
    const { file, line, excerpt } = contractPlace(pointer) ?? { file: "", line: 0, excerpt: { first: 0, lines: [] } };
    const key = pointerSteps(pointer).at(-1) ?? "";
    return !file.includes("/openapi/") || !excerpt.lines[line - excerpt.first]?.includes(key);
  });
  expect(pointers.length).toBeGreaterThan(1000);
  expect(lost).toEqual([]);
});

test.each([
  ["#/paths/~1v1~1images~1generations/post/callbacks/imageTaskFinished", "v1-images-generations.yaml", "imageTask"],
  ["#/components/securitySchemes/rawKey/type", "security-schemes/rawKey.yaml", "type: apiKey"],
  ["#/components/schemas/ChatAnswer/properties/none/type", "ChatAnswer.yaml", "properties:"],
  ["#/components/schemas/None/type", "generated/openapi.yaml", "schemas:"],
])("%s is in %s", (pointer, file, text) => {
  const place = contractPlace(pointer);
  expect(place?.file).toContain(file);
  expect(place?.excerpt.lines[place.line - place.excerpt.first]).toContain(text);
});

test("a finding without a place in the contract has none", () => {
  expect(contractPlace("")).toBeUndefined();
});
