import type { EntryResult } from "../../src/verification/catalogue/entry-result.ts";
import type { Finding } from "../../src/verification/finding.ts";
import type { ProofResult, RecordingResult, Verification } from "../../src/verification/verification.ts";

/** A text that means something to every format: HTML, XML, Markdown, the runner of GitHub, a terminal. */
export const hostile =
  "</script><script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\"> ]]> &amp; " +
  "\u0000\u001b[31m\u202e\uffff | `x` ``` **b** @octocat #1 http://example.com\r\n::error::taken%0A,a:b";

const holds: ProofResult = { verdict: "holds", evidence: "seen" };
const absent: ProofResult = { verdict: "absent", evidence: "no stream" };
const proofs = { schema: holds, strict: holds, grammar: absent, client: holds, mock: holds };

const published: RecordingResult = {
  recording: "chat/published-answer.json",
  entry: "chat",
  kind: "documented",
  recordedAt: null,
  exchanges: [
    { operationId: "createChatCompletion", evidence: "documented", status: 200, mediaType: "application/json", t: 0 },
  ],
  proofs: { ...proofs, mock: { verdict: "fails", evidence: hostile } },
  flow: { verdict: "absent", evidence: "no flow" },
  genuineness: { verdict: "absent", evidence: "claims no capture" },
  authenticity: { held: 0, failed: 0 },
};

const streamed: RecordingResult = {
  ...published,
  recording: "chat-stream/event-by-event.json",
  entry: "chat-stream",
  kind: "derived",
  exchanges: [
    {
      operationId: "createChatCompletion",
      evidence: "derived",
      status: 200,
      mediaType: "text/event-stream",
      t: 0,
      events: 3,
      chunks: [120, 160, 200, 900].map((t) => ({ t, bytes: t })),
    },
  ],
  proofs: { ...proofs, grammar: { verdict: "fails", evidence: "1 finding" }, strict: holds },
};

const flow: RecordingResult = {
  ...published,
  recording: "image-async/generations.json",
  entry: "image-async",
  kind: "imported",
  recordedAt: "2026-03-01T12:00:00Z",
  exchanges: [0, 1000, 4000].map((t) => ({
    operationId: t === 0 ? "createImage" : "getImageTask",
    evidence: "imported",
    status: 200,
    mediaType: "application/json",
    t,
  })),
  proofs: { ...proofs, schema: { verdict: "fails", evidence: "2 findings" } },
  authenticity: { held: 2, failed: 1 },
};

const about: Omit<Finding, "id" | "source" | "message"> = {
  level: "error",
  entry: "chat",
  recording: "chat/published-answer.json",
  exchange: 0,
  operationId: "createChatCompletion",
  side: "response",
  pointer: "/choices/0/message/content",
  schemaPath: "",
  rule: "required",
};

const findings: readonly Finding[] = [
  {
    ...about,
    id: "000000000001",
    source: "mock",
    message: hostile,
    compared: { expected: { a: [1, 2, 3], b: hostile }, found: { a: [1, 3], b: hostile } },
  },
  {
    ...about,
    id: "000000000002",
    source: "grammar",
    entry: "chat-stream",
    recording: "chat-stream/event-by-event.json",
    pointer: "/1/choices/0/delta",
    schemaPath: "#/components/schemas/ChatAnswer/required",
    message: "must have the property role",
  },
  { ...about, id: "000000000003", source: "schema", recording: "chat/none.json", pointer: hostile, message: "is gone" },
  {
    ...about,
    id: "000000000004",
    source: "flow",
    entry: "image-async",
    recording: "image-async/generations.json",
    exchange: 0,
    side: "webhook",
    pointer: "/task_id",
    message: "is another task",
  },
  { ...about, id: "000000000005", source: "strict", level: "allowed", message: "is not documented" },
  { ...about, id: "000000000006", source: "grammar", level: "warning", message: "the stream ends without [DONE]" },
];

const ticked = { ok: true, evidence: "seen" };
const row = (entry: string): EntryResult => ({
  entry,
  described: true,
  operations: ["createChatCompletion"],
  contract: ticked,
  client: ticked,
  mock: ticked,
  recording: ticked,
  story: ticked,
});

/** A verification with every shape that one can have, and with texts that mean harm. */
export const sampleVerification: Verification = {
  v: 1,
  tool: "0.0.0",
  contract: { version: "0.0.0", sha256: "ab".repeat(32) },
  evidence: {
    recordings: { live: 0, imported: 1, documented: 1, derived: 1 },
    contradicted: 0,
    liveOperations: 0,
    operations: 16,
    sentence:
      "Evidence: 0 of 16 operations claim live recordings; 3 recordings: 0 live, 1 imported, 1 documented, 1 derived",
  },
  ok: false,
  recordings: [published, streamed, flow],
  findings,
  catalogue: {
    ok: false,
    entries: [
      { ...row("chat"), story: { ok: false, evidence: hostile } },
      row("chat-stream"),
      { ...row("later"), described: false, contract: { ok: false, evidence: "not described" } },
    ],
    operations: [],
    liveEvidence: { operations: 0, of: 16 },
    problems: [`recordings/astray ${hostile}`],
  },
  allowed: [],
  today: "2026-01-31",
  only: null,
  target: null,
  shard: { index: 1, of: 2 },
  seconds: 1.5,
};
