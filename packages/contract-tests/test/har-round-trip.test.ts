import fc from "fast-check";
import { expect, it } from "vitest";
import { isUnreadable } from "../src/archive/archive.ts";
import { capturedSteps } from "../src/exchange/captured-steps.ts";
import { readRecordings } from "../src/har/read-recordings.ts";
import { toHar } from "../src/har/write-har.ts";
import { importFiles } from "../src/import/import-files.ts";
import { readArchive } from "../src/import/read-archive.ts";
import type { Recording } from "../src/recording/recording.ts";
import { responseChunks } from "../src/recording/response-bytes.ts";
import { harErrors } from "./support/har-errors.ts";
import { scratchFolder } from "./support/scratch-folder.ts";

const shipped = readRecordings([]);
const chat = theFirst(({ entry }) => entry === "chat");

/** What must survive: every step as it was sent and answered, by the byte and by the piece. */
async function factsOf(recording: Recording) {
  const steps = await capturedSteps(recording);
  const start = steps[0]?.startedAt ?? 0;
  return {
    operations: recording.exchanges.map(({ operationId }) => operationId),
    parts: recording.exchanges.map(({ request }) => request.parts ?? []),
    steps: steps.map((step, index) => ({
      t: step.startedAt - start,
      method: step.request.method,
      target: step.request.target,
      // A form gets a boundary of its own; its parts are compared above.
      body: recording.exchanges[index]?.request.parts ? "" : Buffer.from(step.request.body).toString("latin1"),
      status: step.response.status,
      ...("webhook" in step && { webhook: step.webhook }),
      ...("chunks" in step.response && {
        chunks: step.response.chunks.map(({ t, bytes }) => [t, Buffer.from(bytes).toString("latin1")]),
      }),
    })),
  };
}

it("exports every shipped recording as a valid archive, and imports each as it was", async () => {
  using temporary = scratchFolder();
  const archive = await toHar(shipped, "1.0.0");
  expect(harErrors(archive)).toEqual([]);
  const file = temporary.write("all.har", JSON.stringify(archive));
  const report = await importFiles([file], { recordings: `${temporary.folder}/recordings` });
  expect(report.refused).toEqual([]);
  const imported = readRecordings(report.imported.map((one) => one.file));
  expect([...imported.keys()].toSorted()).toEqual([...shipped.keys()].toSorted());
  for (const [name, recording] of shipped) {
    const again = imported.get(name);
    expect(again && (await factsOf(again)), name).toEqual(await factsOf(recording));
  }
});

it("makes no capture out of what was none, and nothing live", async () => {
  using temporary = scratchFolder();
  const name = "chat/documented";
  for (const kind of ["live", "imported", "documented", "derived"] as const) {
    const captured = { recordedAt: "2026-01-02T03:04:05.000Z", recorder: "r", upstreamHost: "maas.haoee.com" };
    const provenance = { ...chat.provenance, ...captured, kind };
    const archive = await toHar(new Map([[name, { ...chat, provenance }]]), "1.0.0");
    const file = temporary.write(`${kind}.har`, JSON.stringify(archive));
    const { imported } = await importFiles([file], { recordings: `${temporary.folder}/${kind}` });
    const isCapture = kind === "live" || kind === "imported";
    expect(imported.map((one) => one.kind)).toEqual([isCapture ? "imported" : "derived"]);
  }
});

it("exports webhooks as steps of their flow", async () => {
  using temporary = scratchFolder();
  const [name, flow] = [...shipped].find(([, { exchanges }]) => exchanges.length > 2) ?? ["", chat];
  const request = {
    method: "POST",
    path: "/hook",
    headers: { "content-type": "application/json" },
    body: { a: 1 },
  } as const;
  const delivery = { webhook: "imageTaskFinished", request, response: { status: 204 }, t: 1 };
  const archive = await toHar(new Map([[name, { ...flow, deliveries: [delivery] }]]), "1.0.0");
  expect(harErrors(archive)).toEqual([]);
  const file = temporary.write("flow.har", JSON.stringify(archive));
  const { imported } = await importFiles([file], { recordings: `${temporary.folder}/recordings` });
  const [again] = readRecordings(imported.map((one) => one.file)).values();
  expect(again?.exchanges).toHaveLength(flow.exchanges.length);
  expect(again?.deliveries).toMatchObject([delivery]);
});

it("keeps the pieces of any stream, wherever it was split and whenever they came", async () => {
  const stream = theFirst(isStreamed);
  const exchange = stream.exchanges[0] as Recording["exchanges"][0];
  const bytes = Buffer.from(`: 猫\n\n${Buffer.concat([...responseChunks(exchange.response)])}`);
  const cuts = fc.array(fc.tuple(fc.nat({ max: bytes.length }), fc.double({ min: 0, max: 9e5, noNaN: true })));
  await fc.assert(
    fc.asyncProperty(cuts, async (splits) => {
      const ends = [...splits.map(([at]) => at).toSorted((a, b) => a - b), bytes.length];
      const times = [...splits.map(([, t]) => t).toSorted((a, b) => a - b), 9e5];
      const chunks = ends.map((end, index) => {
        const data = bytes.subarray(ends[index - 1] ?? 0, end).toString("base64");
        return { t: times[index] ?? 0, data, encoding: "base64" as const };
      });
      const changed = { ...stream, exchanges: [{ ...exchange, response: { ...exchange.response, chunks } }] };
      const archive = Buffer.from(JSON.stringify(await toHar(new Map([["chat/x", changed]]), "1.0.0")));
      const { interactions } = await readArchive(archive, "x.har");
      const [again] = interactions.map((one) => (isUnreadable(one) ? one.reason : one.step.response));
      expect(again).toMatchObject({ chunks: (await capturedSteps(changed)).flatMap(chunksOf) });
    }),
  );
});

function theFirst(matches: (recording: Recording) => boolean): Recording {
  const found = [...shipped.values()].find(matches);
  if (!found) throw new Error("no such recording is shipped");
  return found;
}

function isStreamed({ exchanges }: Recording): boolean {
  return exchanges.length === 1 && exchanges[0]?.response.chunks !== undefined;
}

function chunksOf(step: Awaited<ReturnType<typeof capturedSteps>>[number]) {
  return "chunks" in step.response
    ? step.response.chunks.map(({ t, bytes }) => ({ t, bytes: Buffer.from(bytes) }))
    : [];
}
