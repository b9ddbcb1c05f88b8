import { stripVTControlCharacters } from "node:util";
import { expect, it } from "vitest";
import type { Finding } from "../verification/finding.ts";
import { renderFindings } from "./render-findings.ts";

let ids = 0;

function finding(recording: string, pointer: string, others: Partial<Finding> = {}): Finding {
  ids += 1;
  return {
    id: `id-${ids}`,
    source: "strict",
    level: "error",
    entry: "chat",
    recording,
    exchange: 0,
    operationId: "createChatCompletion",
    side: "response",
    pointer,
    schemaPath: "",
    rule: "undocumented",
    message: "is not documented",
    ...others,
  };
}

function lines(findings: readonly Finding[]): readonly string[] {
  return renderFindings(findings).map(stripVTControlCharacters);
}

it("tells the same of the same field once, with its number and three places", () => {
  ids = 0;
  const places = ["/0/x", "/1/x", "/2/x", "/3/x", "/3/y"];
  expect(lines(places.map((pointer) => finding("chat/a.json", pointer)))).toEqual([
    "✘ strict createChatCompletion response /*/x: is not documented  undocumented  4×",
    "    chat/a.json /0/x  id-1",
    "    chat/a.json /1/x  id-2",
    "    chat/a.json /2/x  id-3",
    "    … and 1 more",
    "✘ strict createChatCompletion response /*/y: is not documented  undocumented",
    "    chat/a.json /3/y  id-5",
  ]);
});

it("names what a finding is about: a later exchange, a file as such, the allow-list", () => {
  ids = 0;
  const file = { source: "file", operationId: "" } as const;
  expect(
    lines([finding("chat/a.json", "/x", { exchange: 2 }), finding("chat/b.json", "", file), finding("", "/x")]),
  ).toEqual([
    "✘ strict createChatCompletion response /x: is not documented  undocumented  2×",
    "    chat/a.json exchange 2 /x  id-1",
    "    allowed-fields.yaml /x  id-3",
    "✘ file (whole): is not documented  undocumented",
    "    chat/b.json  id-2",
  ]);
});

it.each<[string, Partial<Finding>]>([
  ["another source", { source: "mock" }],
  ["another operation", { operationId: "createCompletion" }],
  ["the other side", { side: "request" }],
  ["another rule", { rule: "type" }],
  ["another message", { message: "is wrong" }],
  ["another place in the contract", { schemaPath: "#/x" }],
  ["a name that begins with a number", { pointer: "/1st/x" }],
])("keeps apart findings with %s", (_, others) => {
  expect(
    lines([finding("a", "/1/x"), finding("b", "/2/x", others)]).filter((line) => line.startsWith("✘")),
  ).toHaveLength(2);
});

it("tells errors before warnings, nothing of what is allowed, and how many are left out", () => {
  const [warning, allowed] = [finding("a", "/x", { level: "warning" }), finding("a", "/y", { level: "allowed" })];
  expect(lines([warning, allowed, finding("a", "/z")]).map(([mark]) => mark)).toEqual(["✘", " ", "!", " "]);
  const many = Array.from({ length: 53 }, (_, index) => finding("a", `/field${index}`));
  expect(lines([...many, finding("b", "/field52")]).at(-1)).toBe("… and 4 more, all of them with --json");
});
