import { createHaoeeClient, type HaoeeClientOptions } from "../../../src/index.ts";
import { manualClock } from "../../support/manual-clock.ts";
import { assertMatches, assertRejects } from "../assert.ts";
import type { MatrixCase } from "../matrix-case.ts";
import { jsonAnswer, type ScriptedAnswer, scripted } from "../script.ts";

const silentHead: ScriptedAnswer = { before: ["hang"] };
const silentBody: ScriptedAnswer = { ...jsonAnswer({}), body: ['{"created":', "hang"] };

/** A call to a gateway that plays one answer, on a clock that is advanced by hand. */
async function begin(url: string, answer: ScriptedAnswer, signal?: AbortSignal, options: HaoeeClientOptions = {}) {
  const script = await scripted(url, answer);
  const clock = manualClock();
  let onResponse = () => {};
  const headCame = new Promise<void>((resolve) => {
    onResponse = resolve;
  });
  const settings = { apiKey: "sk-0123456789", clock, timeoutMs: 2000, idleTimeoutMs: 1000, onResponse };
  const haoee = createHaoeeClient({ ...settings, ...options, baseUrl: script.baseUrl });
  const call = haoee.raw.createImage({ body: { model: "flux", prompt: "A cat" }, signal });
  // Whoever looks at the outcome comes later.
  call.catch(() => undefined);
  return { call, clock, script, headCame };
}

async function untilReceived(script: { requests(): Promise<readonly unknown[]> }): Promise<void> {
  while ((await script.requests()).length === 0);
}

const lateHead: MatrixCase = {
  title: "an answer that does not begin in time is a TimeoutError, and closes the connection",
  async run({ url }) {
    const { call, clock, script } = await begin(url, silentHead);
    await untilReceived(script);
    await clock.advance(2000);
    await assertRejects(call, { name: "TimeoutError" });
    await script.closed();
    assertMatches((await script.requests()).length, 1);
  },
};

const silence: MatrixCase = {
  title: "an answer that falls silent is a TimeoutError, and closes the connection",
  async run({ url }) {
    const { call, clock, script, headCame } = await begin(url, silentBody);
    await headCame;
    await clock.advance(1000);
    await assertRejects(call, { name: "TimeoutError" });
    await script.closed();
  },
};

function aborts(title: string, answer: ScriptedAnswer, reached: "request" | "head"): MatrixCase {
  return {
    title,
    async run({ url }) {
      const controller = new AbortController();
      const { call, script, headCame } = await begin(url, answer, controller.signal);
      await (reached === "head" ? headCame : untilReceived(script));
      controller.abort("enough");
      await assertRejects(call, { name: "AbortError", cause: "enough" });
      await script.closed();
    },
  };
}

const abortedWait: MatrixCase = {
  title: "an abort ends the wait for another attempt",
  async run({ url }) {
    const controller = new AbortController();
    const onRetry = () => controller.abort("enough");
    const answer = jsonAnswer({}, 429, { "retry-after": "60" });
    const { call, script } = await begin(url, answer, controller.signal, { onRetry });
    await assertRejects(call, { name: "AbortError", cause: "enough" });
    assertMatches((await script.requests()).length, 1);
  },
};

const deafFetch: MatrixCase = {
  title: "a fetch that does not look at its signal is left alone when the time is over",
  async run({ url }) {
    const { call, clock } = await begin(url, silentHead, undefined, { fetch: () => new Promise(() => {}) });
    await clock.advance(2000);
    await assertRejects(call, { name: "TimeoutError" });
  },
};

/** Time-outs and aborts, and what becomes of the connection. */
export const limitsOfTime: readonly MatrixCase[] = [
  lateHead,
  silence,
  aborts("an abort before the answer closes the connection", silentHead, "request"),
  aborts("an abort within the answer closes the connection", silentBody, "head"),
  abortedWait,
  deafFetch,
];
