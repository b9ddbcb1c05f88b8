import { expect, test, vi } from "vitest";
import { parseYaml } from "./parse-yaml.ts";

test.each([
  ["!binary |-\n  aGk=", Buffer.from("hi")],
  ["!!binary aGk=", Buffer.from("hi")],
  ["!ruby/symbol post", "post"],
  ["!!python/unicode 'x'", "x"],
  ["1e3", "1e3"],
  ["089", "089"],
  ["089.", 89],
  ["12", 12],
  ["1.5e-05", 0.000_015],
  ["2024-01-01", "2024-01-01"],
  ["'on'", "on"],
])("%j is what the recorders of cassettes mean by it", (text, value) => {
  expect(parseYaml(`a: ${text}`)).toEqual({ a: value });
});

test("nothing of a document is printed, not even a name that is no text", () => {
  const warn = vi.spyOn(process, "emitWarning");
  expect(parseYaml("? {a: sk-0123456789abcdef}\n: 1")).toEqual({ "{ a: sk-0123456789abcdef }": 1 });
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});
