import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { readYaml } from "./read-yaml.ts";

const validate = new Ajv().compile({
  type: "object",
  additionalProperties: false,
  properties: {
    tps: { type: "number" },
    log: { enum: ["pretty", "json"] },
    steps: { type: "array", items: { type: "object", properties: { delay: { type: "number" } } } },
  },
});

test("a file that follows its schema is its value", () => {
  expect(readYaml("tps: 5\nlog: json\n", "f.yaml", validate)).toEqual({ tps: 5, log: "json" });
  expect(readYaml('{"tps": 5}', "f.json", validate)).toEqual({ tps: 5 });
});

test.each([
  ["tps: 5\nlog: loud\n", "f.yaml:2:6: log must be equal to one of the allowed values: pretty, json"],
  ["tps: 5\nspeed: 4\n", "f.yaml:2:8: speed is unknown here"],
  ["steps:\n  - delay: 1\n  - delay: soon\n", "f.yaml:3:12: steps.1.delay must be number"],
  ["tps: [1\n", "f.yaml:2:1: Flow sequence in block collection must be sufficiently indented"],
  ["- 1\n", "f.yaml:1:1: the file must be object"],
  ["", "f.yaml:1:1: the file must be object"],
  ["tps: 1\ntps: 2\n", "f.yaml:2:1: Map keys must be unique"],
])("%j is refused with its place", (text, message) => {
  expect(() => readYaml(text, "f.yaml", validate)).toThrow(message);
});

test("a bomb of aliases is refused", () => {
  const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]"];
  for (const [name, before] of ["ba", "cb", "dc", "ed", "fe"])
    bomb.push(`${name}: &${name} [${`*${before},`.repeat(9)}]`);
  expect(() => readYaml(bomb.join("\n"), "f.yaml", validate)).toThrow("f.yaml: Excessive alias count");
});
