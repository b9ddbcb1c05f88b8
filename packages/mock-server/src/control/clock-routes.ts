import { jsonResponse } from "../behaviours/json-response.ts";
import type { Session } from "../sessions/session.ts";
import type { ControlRoute } from "./control-route.ts";

const answers = {
  description: "The session's clock",
  schema: {
    type: "object",
    required: ["now", "frozen"],
    properties: { now: { type: "string", format: "date-time" }, frozen: { type: "boolean" } },
  },
};

function show({ clock }: Session) {
  return jsonResponse(200, { now: new Date(clock.now()).toISOString(), frozen: clock.isFrozen() });
}

/** The clock of a session: every task, stream and webhook goes by it. */
export const clockRoutes: readonly ControlRoute[] = [
  {
    method: "GET",
    path: "/__mock/clock",
    operationId: "getClock",
    summary: "What time it is",
    answers,
    answer: ({ session }) => show(session),
  },
  {
    method: "POST",
    path: "/__mock/clock/advance",
    operationId: "advanceClock",
    summary: "Put the clock forward: tasks finish, streams hurry, webhooks are called",
    body: {
      type: "object",
      required: ["milliseconds"],
      additionalProperties: false,
      properties: { milliseconds: { type: "number", minimum: 0, maximum: 31_536_000_000 } },
    },
    answers,
    async answer({ session, body }) {
      // The route's schema has judged the body.
      await session.time.advance((body as { readonly milliseconds: number }).milliseconds);
      return show(session);
    },
  },
  {
    method: "POST",
    path: "/__mock/clock/freeze",
    operationId: "freezeClock",
    summary: "Stop the clock",
    answers,
    async answer({ session }) {
      await session.time.freeze();
      return show(session);
    },
  },
  {
    method: "POST",
    path: "/__mock/clock/resume",
    operationId: "resumeClock",
    summary: "Let the clock go on from where it stands",
    answers,
    async answer({ session }) {
      await session.time.resume();
      return show(session);
    },
  },
];
