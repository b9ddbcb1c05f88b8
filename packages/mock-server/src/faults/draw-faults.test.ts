import { expect, test } from "vitest";
import { createMemoryStore } from "../stores/memory-store.ts";
import { createFaultDice } from "./draw-faults.ts";
import { parseFaultRule } from "./parse-fault-rules.ts";

function start(seed: string, ...rules: string[]) {
  const dice = createFaultDice(seed, rules, createMemoryStore().session("s"));
  /** What happens to so many chats, one after another. */
  const drawn = async (count: number) => {
    const happened: string[] = [];
    for (let index = 0; index < count; index++) {
      happened.push((await dice.draw("createChatCompletion", [])).map(({ name }) => name).join("+"));
    }
    return happened;
  };
  return { dice, drawn };
}

test("a rule happens to its operation alone, or to all, beside what the request wants", async () => {
  const { dice } = start("a", "createVideo/stall", "cut=2");
  const wanted = [parseFaultRule("reset")];
  expect(await dice.draw("createVideo", wanted)).toEqual([
    { name: "stall" },
    { name: "cut", value: "2" },
    { name: "reset" },
  ]);
  expect(await dice.draw("getVideo", [])).toEqual([{ name: "cut", value: "2" }]);
});

test("0 is never and 1 is always", async () => {
  expect(new Set(await start("a", "stall:0", "cut:1").drawn(50))).toEqual(new Set(["cut"]));
});

test("the same seed throws the same, another seed does not", async () => {
  const [one, again, other] = await Promise.all(["a", "a", "b"].map((seed) => start(seed, "stall:0.5").drawn(64)));
  expect(again).toEqual(one);
  expect(other).not.toEqual(one);
});

test.each([0.1, 0.5, 0.9])("a share of %d is met over many requests", async (share) => {
  const happened = (await start("a", `stall:${share}`).drawn(2_000)).filter((name) => name === "stall").length;
  // Five standard deviations of 2000 throws, and the dice are fixed by their seed.
  expect(Math.abs(happened / 2_000 - share)).toBeLessThan(5 * Math.sqrt((share * (1 - share)) / 2_000));
});

test("rules are put in the place of those in force, also by none", async () => {
  const { dice, drawn } = start("a", "stall");
  await dice.replace([parseFaultRule("cut")]);
  expect([await dice.rules(), await drawn(1)]).toEqual([["cut"], ["cut"]]);
  await dice.replace([]);
  expect([await dice.rules(), await drawn(1)]).toEqual([[], [""]]);
});
