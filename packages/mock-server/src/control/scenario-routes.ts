import { jsonResponse } from "../behaviours/json-response.ts";
import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { scenarioOf } from "../scenarios/check-scenario.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { scenarioSchema } from "../scenarios/scenario-schema.ts";
import type { Session } from "../sessions/session.ts";
import type { ControlRoute } from "./control-route.ts";

const { $schema: _, ...schema } = scenarioSchema;
const answers = {
  description: "Every scenario, and how many of its steps have been played",
  schema: { type: "object", required: ["scenarios"], properties: { scenarios: { type: "array" } } },
};

function show({ scenarios }: Session) {
  return jsonResponse(200, {
    scenarios: scenarios.list().map(({ scenario, played }) => ({ ...scenario, played })),
  });
}

/** The scenarios of a session. */
export const scenarioRoutes: readonly ControlRoute[] = [
  {
    method: "GET",
    path: "/__mock/scenarios",
    operationId: "listScenarios",
    summary: "Which scenarios there are, and how far each has come",
    answers,
    answer: ({ session }) => show(session),
  },
  {
    method: "POST",
    path: "/__mock/scenarios",
    operationId: "setScenarios",
    summary: "Put these scenarios of the session beside those of the files, in the place of its own before",
    body: {
      type: "object",
      required: ["scenarios"],
      additionalProperties: false,
      properties: { scenarios: { type: "array", maxItems: 100, items: schema } },
    },
    answers,
    answer({ session, body }) {
      // The route's schema has judged the body.
      const { scenarios } = body as { readonly scenarios: readonly Scenario[] };
      const names = new Set(scenarios.map(({ name }) => name));
      if (names.size < scenarios.length) throw new RequestRefusedError({ message: "Two scenarios have one name" });
      session.scenarios.replace(scenarios.map(scenarioOf));
      return show(session);
    },
  },
];
