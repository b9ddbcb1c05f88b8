import { operations } from "@haoee/spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isRequestRefusedError } from "../errors/request-refused-error.ts";
import { faultNames } from "./fault.ts";
import { parseFaultRule, parseFaultRules } from "./parse-fault-rules.ts";

test.each([
  ["stall", { fault: { name: "stall" }, probability: 1 }],
  [" status=429:0.25 ", { text: "status=429:0.25", fault: { name: "status", value: "429" }, probability: 0.25 }],
  ["createVideo/reset=2", { operationId: "createVideo", fault: { name: "reset", value: "2" } }],
  ["wrong-content-type=text/plain", { fault: { name: "wrong-content-type", value: "text/plain" } }],
  ["getVideo/wrong-content-type=a/b:0", { operationId: "getVideo", fault: { value: "a/b" }, probability: 0 }],
  ["task-failure=out of film", { fault: { value: "out of film" } }],
])("%j is read", (text, rule) => {
  expect(parseFaultRule(text)).toMatchObject(rule);
});

test("every name is a rule by itself, but for the status, which needs one", () => {
  for (const name of faultNames) {
    if (name === "status") expect(() => parseFaultRule(name)).toThrow("takes a status from 400 to 599");
    else expect(parseFaultRule(name)).toEqual({ text: name, fault: { name }, probability: 1 });
  }
});

test("what is put together from names, values and shares is read back", () => {
  const operation = fc.option(fc.constantFrom(...operations.map(({ operationId }) => operationId)));
  const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(operation, fc.integer({ min: 400, max: 599 }), share, (id, status, probability) => {
      const text = `${id === null ? "" : `${id}/`}status=${status}:${probability}`;
      const rule = { text, fault: { name: "status", value: String(status) }, probability };
      expect(parseFaultRule(text)).toEqual(id === null ? rule : { ...rule, operationId: id });
    }),
  );
});

test.each([
  ["", "is unknown; there are status"],
  ["explode", "is unknown"],
  ["status=399", "takes a status from 400 to 599"],
  ["status=600", "takes a status from 400 to 599"],
  ["truncated-json=1", "takes no value"],
  ["slow-headers=1s", "takes milliseconds"],
  ["wrong-content-type=html", "takes a media type"],
  ["stall:1.5", "from 0 to 1"],
  ["stall:1.2.3", "from 0 to 1"],
  ["nothing/stall", "no operation of the contract"],
])("%j is refused: %s", (text, message) => {
  expect(() => parseFaultRule(text)).toThrow(message);
});

test("any text is read or refused, never anything else", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      try {
        parseFaultRules(text);
      } catch (error) {
        expect(isRequestRefusedError(error)).toBe(true);
      }
    }),
  );
});

test("a list has commas", () => {
  expect(parseFaultRules("stall, cut=2").map(({ text }) => text)).toEqual(["stall", "cut=2"]);
});
