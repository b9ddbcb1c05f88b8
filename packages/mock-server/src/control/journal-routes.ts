import { jsonResponse } from "../behaviours/json-response.ts";
import { toHar } from "../journal/har.ts";
import type { JournalEntry, JournalFilter } from "../journal/journal.ts";
import { toRecordings } from "../journal/to-recordings.ts";
import type { ControlRoute } from "./control-route.ts";
import { version } from "./version.ts";

const formats = {
  journal: (requests: readonly JournalEntry[]): unknown => ({ requests }),
  har: (requests: readonly JournalEntry[]): unknown => toHar(requests, version),
  recordings: (requests: readonly JournalEntry[]): unknown => ({
    recordings: toRecordings(requests, `@haoee/mock-server ${version}`),
  }),
};

type Query = JournalFilter & { readonly format?: keyof typeof formats };

/** What a session was asked, and what it answered. */
export const journalRoutes: readonly ControlRoute[] = [
  {
    method: "GET",
    path: "/__mock/requests",
    operationId: "listRequests",
    summary: "The journal, oldest first: as it is, as an HTTP Archive or as recordings",
    query: {
      format: { enum: Object.keys(formats), default: "journal" },
      operationId: { type: "string" },
      entry: { type: "string" },
      status: { type: "integer", minimum: 100, maximum: 599 },
      verdict: { enum: ["accepted", "refused"] },
      after: { type: "integer", minimum: 0 },
      limit: { type: "integer", minimum: 1 },
    },
    answers: { description: "The exchanges", schema: { type: "object" } },
    async answer({ session, query }) {
      // The route's schemas have judged the query.
      const { format = "journal", ...filter } = query as Query;
      return jsonResponse(200, formats[format](await session.journal.list(filter)));
    },
  },
];
