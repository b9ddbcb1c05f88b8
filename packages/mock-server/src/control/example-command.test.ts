import { execFileSync } from "node:child_process";
import { findEntry, requestExamples } from "@haoee/spec";
import { expect, test } from "vitest";
import { shippedContract } from "../contract/shipped-contract.ts";
import { exampleCommand } from "./example-command.ts";

test("a shell reads the command as one call with the documented body, quotes and all", () => {
  const command = exampleCommand("http://127.0.0.1:1", shippedContract);
  const words = execFileSync("sh", ["-c", `curl() { printf '%s\\n' "$@"; }; ${command}`], { encoding: "utf8" });
  const chat = findEntry("chat");
  const [documented] = chat ? requestExamples(chat) : [];
  expect(words.trimEnd().split("\n")).toEqual([
    "http://127.0.0.1:1/v1/chat/completions",
    "-H",
    "Authorization: key",
    "-H",
    "Content-Type: application/json",
    "-d",
    JSON.stringify(documented?.body),
  ]);
});

test("a contract without that operation is called for its health", () => {
  const command = exampleCommand("http://127.0.0.1:1", { ...shippedContract, operations: [] });
  expect(command).toBe("curl http://127.0.0.1:1/__mock/health");
});
