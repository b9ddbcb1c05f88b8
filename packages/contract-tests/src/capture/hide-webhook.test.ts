import { expect, it } from "vitest";
import { hideWebhook, unsaidWebhook } from "./hide-webhook.ts";

const own = "https://hooks.example.com/T0/Zx81QwLm04Ty77KdPv29RbNc5";
const harmless = "https://app.example.com/hooks/pictures";
// An example of the contract.
const shown = "https://www.baidu.com/notify";
const asked = { method: "POST", path: "/v1", headers: {} } as const;

it.each([
  [
    "submitMusic",
    { body: { notify_hook: own, prompt: "p" } },
    { body: { notify_hook: unsaidWebhook, prompt: "p" } },
    ["/body/notify_hook"],
  ],
  ["createImage", { query: { webhook: own } }, { query: { webhook: unsaidWebhook } }, ["/query/webhook"]],
  [
    "createImage",
    { body: { query: { webhook: own } } },
    { body: { query: { webhook: unsaidWebhook } } },
    ["/body/query/webhook"],
  ],
  [
    "submitMusic",
    { body: { notify_hook: "https://example.com/cb" } },
    { body: { notify_hook: "https://example.com/cb" } },
    [],
  ],
  ["submitMusic", { body: { notify_hook: unsaidWebhook } }, { body: { notify_hook: unsaidWebhook } }, []],
  [
    "submitMusic",
    { body: { notify_hook: "no address" } },
    { body: { notify_hook: unsaidWebhook } },
    ["/body/notify_hook"],
  ],
  ["createImage", { query: { webhook: harmless } }, { query: { webhook: harmless } }, []],
  ["createImage", { query: { webhook: shown } }, { query: { webhook: shown } }, []],
  ["submitMusic", { body: { notify_hook: "" } }, { body: { notify_hook: "" } }, []],
  ["submitMusic", { body: { notify_hook: 7 } }, { body: { notify_hook: 7 } }, []],
  ["createChatCompletion", { body: { notify_hook: own } }, { body: { notify_hook: own } }, []],
] as const)("of %s with %j keeps %j", (operationId, said, kept, hidden) => {
  expect(hideWebhook({ ...asked, ...said }, operationId)).toEqual({ request: { ...asked, ...kept }, hidden });
});
