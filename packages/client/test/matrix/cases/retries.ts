import type { CallOptions } from "../../../src/index.ts";
import { assertMatches, assertRejects } from "../assert.ts";
import type { MatrixCase } from "../matrix-case.ts";
import { jsonAnswer, type ReceivedRequest, type ScriptedAnswer } from "../script.ts";
import { type TaskClient, taskClient } from "../task-client.ts";

const pictures = jsonAnswer({ created: 1, data: [] });
const envelope = { error: { message: "no channel", type: "new_api_error" } };
const limited = (headers: Readonly<Record<string, string>>) => jsonAnswer(envelope, 429, headers);
const cut: ScriptedAnswer = { before: ["cut"] };
const html = (status: number): ScriptedAnswer => ({ status, body: ["<html></html>"] });

/** Draws, which is paid for. */
const draw = ({ haoee }: TaskClient, options: CallOptions = {}) =>
  haoee.raw.createImage({ body: { model: "flux", prompt: "A cat" }, ...options });

/** Asks for a task, which only reads. */
const ask = ({ haoee }: TaskClient) => haoee.raw.getImageTask({ path: { task_id: "7" } });

/** The call succeeds in the end, after so many requests. */
function repeated(
  title: string,
  call: (client: TaskClient) => Promise<unknown>,
  answers: ScriptedAnswer[],
): MatrixCase {
  return {
    title,
    async run({ url }) {
      const client = await taskClient(url, ...answers);
      await call(client);
      assertMatches((await client.script.requests()).length, answers.length);
    },
  };
}

/** The call fails at once, though it would have succeeded the next time. */
function final(
  title: string,
  call: (client: TaskClient) => Promise<unknown>,
  answer: ScriptedAnswer,
  expected: object,
): MatrixCase {
  return {
    title,
    async run({ url }) {
      const client = await taskClient(url, answer, pictures);
      await assertRejects(call(client), expected);
      assertMatches((await client.script.requests()).length, 1);
    },
  };
}

/** The wait between two attempts is what the server asks for. */
function waits(headers: Readonly<Record<string, string>>, expected: number): MatrixCase {
  return {
    title: `a server that asks for ${JSON.stringify(headers)} is called again after ${expected} ms`,
    async run({ url }) {
      const client = await taskClient(url, limited(headers), pictures);
      await draw(client);
      assertMatches(client.clock.pauses, [expected]);
    },
  };
}

const keyOf = ({ headers }: ReceivedRequest) => headers["idempotency-key"];

const sameKey: MatrixCase = {
  title: "all attempts carry the same Idempotency-Key and the same form, the next call another key",
  async run({ url }) {
    const client = await taskClient(url, html(429), html(429), pictures, pictures);
    const edit = () =>
      client.haoee.raw.createImageEdit({
        body: { model: "flux", prompt: "A cat", image: new Blob(["bytes of a cat"]) },
      });
    await edit();
    await edit();
    const [first, second, third, other] = await client.script.requests();
    if (!first || !second || !third || !other) throw new Error("There were too few requests.");
    assertMatches([second, third].map(keyOf), [keyOf(first), keyOf(first)]);
    assertMatches(keyOf(other) === keyOf(first), false);
    assertMatches(
      [first, third].map(({ body }) => body.includes("bytes of a cat")),
      [true, true],
    );
  },
};

const givenUp: MatrixCase = {
  title: "a call is given up after its retries, each within its time, with the last error",
  async run({ url }) {
    const client = await taskClient(url, html(429), html(429), html(429), jsonAnswer(envelope, 429));
    await assertRejects(draw(client, { maxRetries: 3 }), { name: "RateLimitError", type: "new_api_error" });
    assertMatches(
      client.clock.pauses.map((pause, index) => pause <= 500 * 2 ** index),
      [true, true, true],
    );
  },
};

/** Which failures are repeated, and which are not. */
export const retries: readonly MatrixCase[] = [
  repeated("a call that reads is repeated after a 500", ask, [html(500), html(502), jsonAnswer({ data: {} })]),
  repeated("a call that reads is repeated after a cut connection", ask, [cut, jsonAnswer({ data: {} })]),
  repeated("a call that creates is repeated after a 429", draw, [html(429), html(429), pictures]),
  repeated("a call that creates is repeated after the gateway's 503", draw, [jsonAnswer(envelope, 503), pictures]),
  final("a call that creates is not repeated after a proxy's 503", draw, html(503), {
    name: "ServerError",
    status: 503,
  }),
  final("a call that creates is not repeated after a 500", draw, jsonAnswer(envelope, 500), { name: "ServerError" }),
  final("a 400 is not repeated", ask, html(400), { name: "BadRequestError" }),
  final("a wait of more than a minute is the caller's to decide on", ask, limited({ "retry-after": "61" }), {
    name: "RateLimitError",
    retryAfterMs: 61_000,
  }),
  final("a call may forbid retries", (client) => draw(client, { maxRetries: 0 }), html(429), {
    name: "RateLimitError",
  }),
  waits({ "retry-after": "7" }, 7000),
  waits({ "retry-after-ms": "20", "retry-after": "7" }, 20),
  sameKey,
  givenUp,
];
