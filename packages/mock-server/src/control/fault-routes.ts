import { jsonResponse } from "../behaviours/json-response.ts";
import { faultNames } from "../faults/fault.ts";
import { parseFaultRule } from "../faults/parse-fault-rules.ts";
import type { Session } from "../sessions/session.ts";
import type { ControlRoute } from "./control-route.ts";

const rules = { type: "array", maxItems: 100, items: { type: "string", minLength: 1, maxLength: 500 } };
const answers = {
  description: "The rules in force, and the names there are",
  schema: {
    type: "object",
    required: ["rules", "names"],
    properties: { rules, names: { type: "array", items: { enum: [...faultNames] } } },
  },
};

async function show({ faults }: Session) {
  return jsonResponse(200, { rules: await faults.rules(), names: faultNames });
}

/** The failures that happen to the requests of a session. */
export const faultRoutes: readonly ControlRoute[] = [
  {
    method: "GET",
    path: "/__mock/faults",
    operationId: "listFaults",
    summary: "Which failures happen",
    answers,
    answer: ({ session }) => show(session),
  },
  {
    method: "POST",
    path: "/__mock/faults",
    operationId: "setFaults",
    summary: "Put these rules in the place of those in force, such as status=429:0.1 or createVideo/stall",
    body: { type: "object", required: ["rules"], additionalProperties: false, properties: { rules } },
    answers,
    async answer({ session, body }) {
      // The route's schema has judged the body.
      await session.faults.replace((body as { readonly rules: readonly string[] }).rules.map(parseFaultRule));
      return show(session);
    },
  },
];
