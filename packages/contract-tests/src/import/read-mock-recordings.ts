import type { Interaction } from "../archive/archive.ts";
import { type ArchiveFormat, listIn } from "../archive/archive-format.ts";
import { readEach } from "../archive/read-each.ts";
import { capturedSteps } from "../exchange/captured-steps.ts";
import type { Provenance, RecordedRequest, RecordedResponse } from "../recording/recording.ts";
import { formatProblem } from "../recording/recording-schema.ts";

interface StoredExchange {
  readonly entry: string;
  readonly operationId: string;
  readonly request: RecordedRequest;
  readonly response: RecordedResponse;
  readonly provenance: Provenance;
}

function storedExchange(item: unknown): StoredExchange {
  const problem = formatProblem(item);
  if (problem) throw new Error(`${problem.pointer} is not of the format of recordings`.trim());
  // The schema of the format has just proven the shape of a recording, of which a flow has no request of its own.
  const stored = item as StoredExchange;
  if (!stored.request || stored.request.parts || stored.response.file) {
    throw new Error("is a flow or has files, which stand elsewhere");
  }
  return stored;
}

async function readRecorded(item: unknown, number: number): Promise<Interaction> {
  const { entry, operationId, request, response, provenance } = storedExchange(item);
  const exchange = { operationId, request, response, t: 0, binds: {} };
  const [step] = await capturedSteps({ exchanges: [exchange], deliveries: [], provenance });
  if (!step) throw new Error("holds no step");
  return { number, step, host: null, recordedAt: null, composed: [], derived: true, entry };
}

/** The journal of the mock server as recordings, as `GET /__mock/requests?format=recordings` answers it. */
export const mockRecordings: ArchiveFormat = {
  name: "journal",
  recognises: ({ recordings }) => Array.isArray(recordings),
  read: async (value) => ({
    recorder: "@haoee/mock-server",
    interactions: await readEach(listIn(value, "recordings"), readRecorded),
  }),
};
