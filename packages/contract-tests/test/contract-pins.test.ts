import { readFileSync } from "node:fs";
import { openApiDocument } from "@haoee/spec";
import { expect, it } from "vitest";
import { pinsOf } from "../src/mutation/pins/pin.ts";
import { renderPins } from "../src/mutation/pins/render-pins.ts";

const pins = pinsOf(openApiDocument);

it("judges every value and call by which the contract is tried as it is pinned (the remedy: pnpm generate)", () => {
  const pinned = readFileSync(new URL("../generated/contract-pins.txt", import.meta.url), "utf8");
  expect(renderPins(pins).split("\n")).toEqual(pinned.split("\n"));
});

it.each([true, false])("tries every schema by values of which it says: accepted %s", (verdict) => {
  const untried = [...pins.values].filter(([, own]) => own.every(({ accepted }) => accepted !== verdict));
  expect(untried.map(([root]) => root)).toEqual([]);
});
