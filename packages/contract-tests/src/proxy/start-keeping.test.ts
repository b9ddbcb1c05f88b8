import { expect, it } from "vitest";
import { temporaryFolder } from "../../test/support/temporary-folder.ts";
import { startKeeping } from "./start-keeping.ts";

const origin = {
  kind: "derived",
  source: "http://127.0.0.1",
  licence: "NOASSERTION",
  recorder: "haoee-contract 0.0.0",
  upstreamHost: null,
  recordedAt: null,
} as const;

it("gives up what takes too long, one recording after another", async () => {
  await using keeping = await startKeeping(1);
  const body = Buffer.from(JSON.stringify({ model: "gpt-4o", messages: [{ role: "user", content: "x".repeat(1e6) }] }));
  const request = { method: "POST", target: "/v1/chat/completions", headers: [], body };
  const step = { startedAt: 0, request, response: { status: 200, headers: [], chunks: [{ t: 0, bytes: body }] } };
  const task = { steps: [step], origin, options: { folder: temporaryFolder() } };
  const late = { entry: null, file: null, reason: "it takes too long to look for keys in it" };
  expect([await keeping.keep(task), await keeping.keep(task)]).toEqual([late, late]);
});
