import { entries } from "@haoee/spec";
import { jsonResponse } from "../behaviours/json-response.ts";
import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { phaseOf } from "../tasks/phase.ts";
import type { ControlRoute } from "./control-route.ts";

/** How the mock does, what its sessions hold, and how to forget it. */
export const stateRoutes: readonly ControlRoute[] = [
  {
    method: "GET",
    path: "/__mock/health",
    operationId: "getHealth",
    summary: "Whether the mock is well",
    answers: {
      description: "It is",
      schema: {
        type: "object",
        required: ["status", "operations", "entries", "contract"],
        properties: {
          status: { const: "ok" },
          operations: { type: "integer" },
          entries: { type: "integer" },
          contract: { type: "string" },
        },
      },
    },
    answer: ({ contract: { document, operations } }) =>
      jsonResponse(200, {
        status: "ok",
        operations: operations.length,
        entries: entries.filter(({ described }) => described).length,
        contract: document.info.version,
      }),
  },
  {
    method: "GET",
    path: "/__mock/tasks",
    operationId: "listTasks",
    summary: "Every task of the session and how far it is, oldest first",
    answers: {
      description: "The tasks",
      schema: { type: "object", required: ["tasks"], properties: { tasks: { type: "array" } } },
    },
    async answer({ session: { world, clock } }) {
      const tasks = await world.tasks.list();
      return jsonResponse(200, { tasks: tasks.map((task) => ({ ...task, ...phaseOf(task, clock.now()) })) });
    },
  },
  {
    method: "GET",
    path: "/__mock/webhooks",
    operationId: "listWebhooks",
    summary: "What became of the webhooks of finished tasks",
    answers: {
      description: "The deliveries",
      schema: { type: "object", required: ["deliveries"], properties: { deliveries: { type: "array" } } },
    },
    answer: async ({ session }) => jsonResponse(200, { deliveries: await session.webhooks.list() }),
  },
  {
    method: "POST",
    path: "/__mock/reset",
    operationId: "reset",
    summary: "Begin the session again: no tasks, no journal, its clock right, the faults of the start",
    answers: {
      description: "The session is as new",
      schema: { type: "object", properties: { session: { type: "string" } } },
    },
    async answer({ session, sessions }) {
      sessions.end(session.name);
      await session.store.clear();
      return jsonResponse(200, { session: session.name });
    },
  },
  {
    method: "GET",
    path: "/__mock/metrics",
    operationId: "getMetrics",
    summary: "Counts in the text format of Prometheus",
    answers: { description: "The counts", mediaType: "text/plain", schema: { type: "string" } },
    async answer({ metrics, sessions }) {
      if (!metrics)
        throw new RequestRefusedError({ status: 404, message: "This mock counts nothing", code: "no_metrics" });
      const headers = { "content-type": metrics.contentType };
      return { status: 200, headers, body: await metrics.text(sessions.names().length) };
    },
  },
];
