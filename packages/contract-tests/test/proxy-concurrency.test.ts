import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { askRaw } from "./support/read-raw.ts";
import { startProxied } from "./support/start-proxied.ts";

const chat = "/v1/chat/completions";
const stream = fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { minLength: 1, maxLength: 20 });

it("passes and records 200 streams at once in the pieces in which they were sent", async () => {
  const streams = fc.sample(stream, 200).map((pieces) => pieces.map((bytes) => Buffer.from(bytes).toString("latin1")));
  const { proxy, kept } = await startProxied(async (message, response) => {
    const number = Number(new URL(message.url ?? "", "http://localhost").searchParams.get("n"));
    for (const piece of streams[number] ?? []) {
      response.write(piece, "latin1");
      await setImmediate();
    }
    response.end();
  });
  const answers = await Promise.all(streams.map((_, n) => askRaw(`${proxy.url}${chat}?n=${n}`, { method: "POST" })));
  expect(answers.map(({ pieces }) => pieces)).toEqual(streams);
  await vi.waitFor(() => expect(kept).toHaveLength(200));
  const recorded = kept.flat().map((step) => {
    const chunks = "chunks" in step.response ? step.response.chunks : [];
    return [step.request.target, chunks.map(({ bytes }) => Buffer.from(bytes).toString("latin1"))];
  });
  expect(Object.fromEntries(recorded)).toEqual(
    Object.fromEntries(streams.map((pieces, n) => [`${chat}?n=${n}`, pieces])),
  );
});
