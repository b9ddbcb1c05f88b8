import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { renderMutation } from "../src/cli/render-mutation.ts";
import { mutate } from "../src/index.ts";
import { floorSchema } from "../src/mutation/floor.ts";
import { readSettings } from "../src/settings/read-settings.ts";

const minutes = 60_000;
const floor = readSettings(fileURLToPath(new URL("../mutation-floor.json", import.meta.url)), floorSchema);
// The whole takes minutes on machines that do other things as well.
const choice = process.env.CI === "true" ? { floor } : { sample: 150 };

it("notices what is changed in the contract, in recordings, answers and requests", {
  timeout: 10 * minutes,
}, async () => {
  const mutation = await mutate(choice);
  console.log(renderMutation(mutation));
  expect(mutation.problems).toEqual([]);
});
