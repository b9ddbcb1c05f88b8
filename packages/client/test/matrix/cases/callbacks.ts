import { parseWebhook, signWebhookUrl } from "../../../src/webhooks/index.ts";
import { assertMatches, assertRejects } from "../assert.ts";
import type { MatrixCase } from "../matrix-case.ts";

const secret = "0123456789abcdef";
const film = { task_id: "7", action: "sora-video", status: "SUCCESS", data: { output: "https://example.com/a.mp4" } };

function callTo(url: string, body: unknown): Request {
  return new Request(url, { method: "POST", body: JSON.stringify(body) });
}

/** How callbacks are read from the platform's own requests. */
export const callbacks: readonly MatrixCase[] = [
  {
    title: "a callback to a signed address is read",
    async run() {
      const request = callTo(await signWebhookUrl("https://example.com/hook?order=17", secret), film);
      const files = [{ kind: "video", url: "https://example.com/a.mp4" }];
      assertMatches(await parseWebhook(request, { secret }), { type: "videoGenerationFinished", id: "7", files });
    },
  },
  {
    title: "a callback to an address that was not signed is refused unread",
    async run() {
      const request = callTo("https://example.com/hook?order=17", film);
      await assertRejects(parseWebhook(request, { secret }), { name: "WebhookError", status: 401 });
      assertMatches(request.bodyUsed, false);
    },
  },
  {
    title: "a callback that is too large is refused",
    async run() {
      const parsing = parseWebhook(callTo("https://example.com", film), { secret: null, maxBytes: 10 });
      await assertRejects(parsing, { name: "WebhookError", status: 413 });
    },
  },
];
