import { Agent } from "node:http";
import { type Recorded, startRecorder } from "./running-recorder.ts";
import { type Piece, type Question, readPieces } from "./timed-answer.ts";
import { startAimock, startScalar } from "./upstreams.ts";

const chat = (seed: number): Question => ({
  method: "POST",
  path: "/v1/chat/completions",
  body: { model: "gpt-4o", stream: true, seed, messages: [{ role: "user", content: "hello" }] },
});

/** Seeds from here on are of streams that nobody measures. */
const warmUp = 1_000_000;

type Stream = readonly Piece[];

/** Asks for so many streams at once. */
async function readStreams(url: string, count: number, firstSeed = 0): Promise<readonly Stream[]> {
  const agent = new Agent({ maxSockets: count });
  const streams = Array.from({ length: count }, (_, index) => readPieces(url, chat(firstSeed + index), agent));
  return Promise.all(streams).finally(() => agent.destroy());
}

const text = (stream: Stream) => stream.map(({ bytes }) => bytes.toString("latin1"));
const bytesOf = (stream: Stream) => text(stream).join("");
const piecesOf = (stream: Stream) => text(stream).join("\0");
const gapsOf = (stream: Stream) => stream.slice(1).map(({ t }, index) => t - (stream[index]?.t ?? t));

/** How many pieces hold more than one event. */
const merged = (streams: readonly Stream[]) =>
  streams.flatMap(text).filter((piece) => piece.split("data: ").length > 2).length;

function recordedStream({ response }: Recorded): Stream {
  return (response.chunks ?? []).map(({ t, data, encoding }) => ({ t, bytes: Buffer.from(data, encoding ?? "utf8") }));
}

const bySeed = (recordings: readonly Recorded[]) =>
  recordings
    .filter(({ request }) => (request.body?.seed ?? 0) < warmUp)
    .toSorted((one, other) => (one.request.body?.seed ?? 0) - (other.request.body?.seed ?? 0))
    .map(recordedStream);

/** By how much the gaps of each stream differ from those of its counterpart: the 99th of 100, and the most. */
function differences(streams: readonly Stream[], others: readonly Stream[]): string {
  const all = streams.flatMap((stream, index) => {
    const gaps = gapsOf(others[index] ?? []);
    return gapsOf(stream).map((gap, at) => Math.abs(gap - (gaps[at] ?? Number.NaN)));
  });
  const sorted = all.toSorted((one, other) => one - other);
  const p99 = sorted[Math.floor(0.99 * (sorted.length - 1))] ?? Number.NaN;
  return `${p99.toFixed(2)} / ${(sorted.at(-1) ?? Number.NaN).toFixed(2)}`;
}

/** How many of the streams are as the first direct one is. */
function alike(streams: readonly Stream[], direct: readonly Stream[], of: (stream: Stream) => string): string {
  const expected = of(direct[0] ?? []);
  return `${streams.filter((stream) => of(stream) === expected).length} of ${direct.length}`;
}

/** @param pace milliseconds between two events of a stream */
async function measureStreams(count: number, pace: number) {
  const upstream = await startAimock(pace);
  const recorder = await startRecorder(upstream.url);
  // Whoever has just started is slower.
  await readStreams(recorder.url, count, warmUp);
  const before = recorder.peak();
  const direct = await readStreams(upstream.url, count);
  const again = await readStreams(upstream.url, count);
  const proxied = await readStreams(recorder.url, count);
  const after = recorder.peak();
  const recorded = bySeed(await recorder.end());
  upstream.stop();
  return {
    streams: count,
    "an event each, ms": pace,
    pieces: direct[0]?.length ?? 0,
    "bytes identical": alike(proxied, direct, bytesOf),
    "pieces identical": alike(proxied, direct, piecesOf),
    "recorded identical": alike(recorded, direct, piecesOf),
    "merged, direct + proxied": `${merged(direct)} + ${merged(proxied)}`,
    "direct twice, ms": differences(again, direct),
    "proxied and direct, ms": differences(proxied, direct),
    "proxied and recorded, ms": differences(proxied, recorded),
    "recorder, MiB": `${before.toFixed(0)} → ${after.toFixed(0)}`,
  };
}

const questions: readonly Question[] = [
  { ...chat(0), body: { ...chat(0).body, stream: false } },
  chat(0),
  { method: "POST", path: "/v1/images/generations", body: { model: "gpt-image-1", prompt: "cat" } },
  { method: "GET", path: "/v1/images/tasks/task-012345" },
  { method: "GET", path: "/v1/videos/video-012345" },
  { method: "POST", path: "/suno/fetch", body: { ids: ["task-012345"], action: "MUSIC" } },
];

async function measureAnswers() {
  const upstream = await startScalar();
  const recorder = await startRecorder(upstream.url);
  const agent = new Agent();
  const rows = [];
  for (const question of questions) {
    const [direct, again] = [
      await readPieces(upstream.url, question, agent),
      await readPieces(upstream.url, question, agent),
    ];
    const proxied = await readPieces(recorder.url, question, agent);
    rows.push({
      operation: `${question.method} ${question.path}`,
      bytes: bytesOf(direct).length,
      "direct twice identical": piecesOf(again) === piecesOf(direct),
      "bytes identical": bytesOf(proxied) === bytesOf(direct),
      "pieces identical": piecesOf(proxied) === piecesOf(direct),
    });
  }
  agent.destroy();
  const recorded = await recorder.end();
  upstream.stop();
  console.log(`${recorded.length} of ${questions.length} written`);
  return rows;
}

console.log("@copilotkit/aimock; by how much the gaps between two pieces differ: 99th of 100 / most");
const rows = [];
for (const [count, pace] of [
  [1, 20],
  [50, 20],
  [200, 100],
] as const)
  rows.push(await measureStreams(count, pace));
console.table(rows);
console.log("@scalar/mock-server");
console.table(await measureAnswers());
