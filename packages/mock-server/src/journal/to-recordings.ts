import type { JournalBody, JournalEntry } from "./journal.ts";
import { redactTarget } from "./redact.ts";

/** The JSON of a body, undefined when it is none or only its beginning was kept. */
function jsonOf(body: JournalBody | undefined): { readonly body: unknown } | undefined {
  if (!body || body.truncated || body.encoding) return undefined;
  try {
    const value: unknown = JSON.parse(body.data);
    // What is nested too deeply can be read, but not be written again.
    JSON.stringify(value);
    return { body: value };
  } catch {
    return undefined;
  }
}

/** The answer as recordings have it: events in their pieces, JSON as its value. */
function responseBody({ chunks, truncated, ...body }: JournalBody): object | undefined {
  if (!chunks || chunks.length === 0) return jsonOf(body);
  return truncated ? undefined : { chunks: chunks.map(({ t, data }) => ({ t: Math.round(t), data })) };
}

function queryOf(target: string): object {
  const query = redactTarget(target).split("?", 2)[1];
  return query ? { query: Object.fromEntries(new URLSearchParams(query)) } : {};
}

function recording(journal: JournalEntry, recorder: string): object | undefined {
  const { entry, operationId, request, response } = journal;
  const asked = request.body === undefined ? {} : jsonOf(request.body);
  const answered = response.end === "complete" ? responseBody(response.body) : undefined;
  if (!entry || !operationId || !asked || !answered) return undefined;
  const { method, target, headers } = request;
  return {
    v: 1,
    entry,
    operationId,
    request: { method, path: target.split("?", 1)[0], ...queryOf(target), headers, ...asked },
    response: { status: response.status, headers: response.headers, ...answered },
    provenance: {
      kind: "derived",
      source: "Answered by the mock server, not by the gateway.",
      licence: "Apache-2.0",
      recordedAt: null,
      recorder,
      upstreamHost: null,
      contractSha: null,
      redactions: [],
      authenticity: [],
    },
  };
}

/**
 * The exchanges that a recording can hold, each in the format of `recording.schema.json`: those of a documentation
 * entry, whole, in JSON or events. Forms and files are left out, because their bytes stand beside a recording.
 *
 * @param recorder program and version
 */
export function toRecordings(entries: readonly JournalEntry[], recorder: string): readonly object[] {
  return entries.flatMap((entry) => recording(entry, recorder) ?? []);
}
