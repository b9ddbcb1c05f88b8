import { existsSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { readRecording } from "../src/recording/read-recording.ts";
import { startMock } from "../src/stories/start-mock.ts";
import { cassettes } from "./support/cassettes.ts";
import { runCli } from "./support/run-cli.ts";
import { scratchFolder } from "./support/scratch-folder.ts";

const key = "sk-0123456789abcdef0123456789abcdef";
const json = { "Content-Type": ["application/json"] };

function interaction(uri: string, answer: unknown, request: object = {}) {
  return {
    request: { method: "POST", uri, headers: { Authorization: [`Bearer ${key}`], ...json }, body: "{}", ...request },
    response: { status: { code: 200 }, headers: json, body: { string: JSON.stringify(answer) } },
  };
}

const song = interaction("https://a.example.com/suno/submit/music", { code: "success", data: "task-1234", echo: key });
const cassette = JSON.stringify({
  version: 1,
  interactions: [
    song,
    { request: { method: "POST" }, response: {} },
    interaction("https://a.example.com/v1/models", {}, { method: "GET" }),
    interaction("https://a.example.com/suno/submit/music", "{", {}),
    { ...song, response: { ...song.response, body: { string: `{${key}` } } },
  ],
});

it("imports the good interactions, tells the broken ones by number, counts the others, and shows no key", async () => {
  using temporary = scratchFolder();
  const file = temporary.write("songs.yaml", cassette);
  const { code, stdout, stderr } = await runCli(["import", file, "-r", temporary.folder, "--json"]);
  const report = JSON.parse(stdout);
  expect(code).toBe(1);
  expect(report.imported).toMatchObject([{ interactions: [1], operations: ["submitMusic"], kind: "imported" }, {}]);
  expect(report.refused).toMatchObject([
    { interactions: [2], reason: "/request must have required property 'uri'" },
    { interactions: [5], reason: expect.stringContaining("JSON") },
  ]);
  expect(report.skipped).toEqual([{ call: "GET /v1/models", count: 1 }]);
  expect(report.undocumented).toMatchObject([{ pointer: "/echo", hosts: ["a.example.com"] }]);
  const recording = readRecording(report.imported[0].file);
  expect(recording.provenance).toMatchObject({ source: "songs.yaml", licence: "NOASSERTION", recorder: "vcrpy" });
  expect(JSON.stringify(recording) + stdout + stderr).not.toContain("0123456789abcdef");
});

it("says for people what it made, beginning with what it is evidence of", async () => {
  using temporary = scratchFolder();
  const files = cassettes.map(([, text], index) => temporary.write(`${index}.yaml`, text));
  const folder = `${temporary.folder}/recordings`;
  const { code, stdout } = await runCli(["import", ...files, "-r", folder, "--entry", "chat", "--dry-run"]);
  expect(stdout).toContain("Evidence: 0 of 16 operations claim live recordings; 6 recordings: 0 live, 6 imported");
  expect(stdout).toContain("6 recordings would be imported");
  expect(stdout).toContain("6  createChatCompletion");
  expect(code).toBe(0);
  expect(existsSync(folder)).toBe(false);
});

it("makes a flow of the interactions of a file", async () => {
  using temporary = scratchFolder();
  const task = { task_id: "task-0001" };
  const create = interaction("https://a.example.com/v1/videos", task, { body: '{"model":"sora-2","prompt":"p"}' });
  const poll = interaction(
    "https://a.example.com/v1/videos/task-0001",
    { ...task, status: "queued" },
    { method: "GET", body: "" },
  );
  const file = temporary.write("film.json", JSON.stringify({ interactions: [create, poll] }));
  const run = await runCli(["import", file, "-r", temporary.folder, "--flow", "--name", "film", "--json"]);
  const [made] = JSON.parse(run.stdout).imported;
  const { exchanges, provenance } = readRecording(made.file);
  expect(made).toMatchObject({ interactions: [1, 2], operations: ["createVideo", "getVideo"] });
  expect(exchanges.map(({ request }) => request.path)).toEqual(["/v1/videos", "/v1/videos/{{task_id}}"]);
  expect(provenance.composed).toEqual(["/exchanges/0/t", "/exchanges/1/t"]);
});

it("composes the request of a body that came alone, and says so", async () => {
  using temporary = scratchFolder();
  const chunk = { id: "c", object: "chat.completion.chunk", created: 1_750_000_000, model: "m", choices: [] };
  const file = temporary.write("a.sse", `data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`);
  const raw = ["--operation", "createChatCompletion", "--host", "b.example.com", "--licence", "MIT", "--json"];
  const { stdout } = await runCli(["import", file, "-r", temporary.folder, ...raw]);
  const { entry, exchanges, provenance } = readRecording(JSON.parse(stdout).imported[0].file);
  expect(entry).toBe("chat-stream");
  expect(exchanges[0]?.request.body).toMatchObject({ stream: true });
  expect(provenance).toMatchObject({ upstreamHost: "b.example.com", recordedAt: "2025-06-15T15:06:40.000Z" });
  expect(provenance.composed).toEqual(expect.arrayContaining(["/request", "/response/chunks/0/t"]));
});

it.each(["journal", "har", "recordings"])(
  "takes what the mock answered for derived, as it gives it as %s",
  async (format) => {
    using temporary = scratchFolder();
    await using mock = await startMock();
    const { url } = mock;
    const body = JSON.stringify({ model: "m", stream: true, messages: [{ role: "user", content: "hi" }] });
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
    await (await fetch(`${url}/v1/chat/completions`, { method: "POST", headers, body })).text();
    const given = await (await fetch(`${url}/__mock/requests?format=${format}`)).text();
    const file = temporary.write("journal.json", given);
    const { stdout } = await runCli(["import", file, "-r", temporary.folder, "--host", "maas.haoee.com", "--json"]);
    const { imported, refused } = JSON.parse(stdout);
    expect(refused).toEqual([]);
    expect(imported).toMatchObject([{ kind: "derived", entry: "chat-stream", problems: [] }]);
  },
);

it.each([
  [["--format", "raw"], "--format raw needs --operation"],
  [["--status", "200"], "--status says nothing without a raw body"],
  [["--operation", "createChatCompletion", "--flow"], "--flow says nothing of a body that came alone"],
  [["--operation", "create"], "The contract has no operation create."],
  [["--max-size", "0"], "It must be a whole number from 1 to 99999."],
])("refuses %j as wrong usage", async (options, reason) => {
  const { code, stderr } = await runCli(["import", "a.json", ...options]);
  expect([code, stderr]).toEqual([2, expect.stringContaining(reason)]);
});

it("refuses a file that is too large or not there, and imports the others", async () => {
  using temporary = scratchFolder();
  const large = temporary.write("large.json", Buffer.alloc(1024 * 1024 + 1));
  const small = temporary.write("small.json", cassettes[0]?.[1] ?? "");
  const folder = `${temporary.folder}/recordings`;
  const files = [large, `${temporary.folder}/none.json`, small];
  const { code, stdout } = await runCli(["import", ...files, "-r", folder, "--entry", "chat", "--max-size", "1"]);
  expect(stdout).toContain("it has 1.0 MB; --max-size allows 1.0 MB");
  expect(stdout).toContain("there is no such file");
  expect([code, readdirSync(folder)]).toEqual([1, ["chat"]]);
});

it("says where it cannot write, in one line", async () => {
  using temporary = scratchFolder();
  const file = temporary.write("a.yaml", cassettes[0]?.[1] ?? "");
  const { code, stdout, stderr } = await runCli(["import", file, "-r", file, "--entry", "chat"]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^error: recordings cannot be written: \w+: .*\n/);
  expect(stderr).not.toContain("    at ");
});
