import { expect, it } from "vitest";
import { skippedCall } from "./skipped-call.ts";

const key = "Zx81QwLm04Ty77KdPv29RbNc5";

it.each([
  ["GET", "/v1/models?key=1", "GET /v1/models"],
  ["POST", `/bot${key}/sendMessage`, "POST /bot[redacted]/sendMessage"],
  ["GET", `/v1/files/${key}`, "GET /v1/files/[redacted]"],
  ["GET", `/v1/keys/${key.slice(0, 9)}`, "GET /v1/keys/[redacted]"],
  [key, "/v1/chat/completions", "[redacted] /v1/chat/completions"],
  ["GET", "/v1/models/gpt-4o-mini-2024-07-18", "GET /v1/models/gpt-4o-mini-2024-07-18"],
  ["GET", "/v1/runs/346c5d10-a4a1-4f49-a851-66a7dae6cfaf", "GET /v1/runs/[redacted]"],
  ["GET", "/v1/organization/projects-of-all-the-users", "GET /v1/organization/projects-of-all-the-users"],
])("tells of %s %s as %s", (method, target, told) => {
  const headers = [["authorization", `Bearer ${key}`]] as const;
  const request = { method, target, headers, body: new Uint8Array() };
  expect(skippedCall({ startedAt: 0, request, response: { status: 200, headers: [], chunks: [] } })).toBe(told);
});
