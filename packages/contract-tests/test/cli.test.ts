import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { folderOfTests } from "./support/temporary-folder.ts";

const folder = folderOfTests();
const good = file("good.json", '{"task_id":"1"}');
const bad = file("bad.json", '{"created":1,"data":[{"url":1}]}');
const broken = file("broken.json", "{");
const absent = join(folder, "absent.json");
const chunk = { id: "1", object: "chat.completion.chunk", created: 1, choices: [] };
const stream = file("stream.sse", `data: ${JSON.stringify(chunk)}\n\ndata: {"id":"1"}\n\ndata: [DONE]\n\n`);
const binary = file("binary.json", Buffer.from([0x22, 0xff, 0x22]));
const image = ["judge", "--operation", "createImage"];

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("judge", () => {
  it("accepts with exit code 0 and refuses with exit code 1, naming place and reason", async () => {
    const accepted = await runCli([...image, good]);
    expect(accepted).toMatchObject({ code: 0, stdout: expect.stringContaining(`✔ ${good}`) });
    const { code, stdout, stderr } = await runCli([...image, bad, good]);
    expect(code).toBe(1);
    expect(stdout).toContain(`✘ ${bad}`);
    expect(stdout).toContain("/data/0/url must be string, got 1");
    expect(stdout).toContain("#/components/schemas/Image/");
    expect(stdout).toContain(`✔ ${good}`);
    expect(stderr).toBe("2 judged, 1 refused\n");
  });

  it("prints with --json a verdict for each file and nothing else, judging on after one that cannot be read", async () => {
    const { code, stdout, stderr } = await runCli([...image, "--json", absent, broken, binary, bad, good]);
    expect(code).toBe(1);
    expect(stderr).toBe("");
    const kind = { operationId: "createImage", status: 200, mediaType: "application/json" };
    const reason = (text: RegExp) => [{ pointer: "", reason: expect.stringMatching(text), schemaPath: "" }];
    expect(JSON.parse(stdout)).toMatchObject([
      { file: absent, ...kind, ok: false, problems: reason(/cannot be read: ENOENT/) },
      { file: broken, ...kind, ok: false, problems: reason(/is not JSON/) },
      { file: binary, ...kind, ok: false, problems: reason(/cannot be read: .*utf-8/) },
      { file: bad, ...kind, ok: false, problems: [{ pointer: "/data/0/url" }, {}] },
      { file: good, ...kind, ok: true, problems: [] },
    ]);
  });

  it("takes .sse for an event stream and judges it event by event", async () => {
    const { code, stdout } = await runCli(["judge", "--operation", "createChatCompletion", "--json", stream]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { mediaType: "text/event-stream", problems: [{ pointer: "/1" }, {}, {}] },
    ]);
  });

  it("refuses with --strict what the contract does not document, each field with its place", async () => {
    const extra = file("extra.json", '{"task_id":"1","queue":3}');
    const surplus = file("extra.sse", `data: ${JSON.stringify({ ...chunk, mood: "fine" })}\n\ndata: [DONE]\n\n`);
    expect(await runCli([...image, extra])).toMatchObject({ code: 0 });
    const { code, stdout } = await runCli([...image, "--strict", extra, good]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/✘ .*extra\.json .*\n {4}\/queue is not documented\n✔ .*good\.json/);
    const streamed = await runCli(["judge", "--operation", "createChatCompletion", "--strict", "--json", surplus]);
    expect(JSON.parse(streamed.stdout)).toMatchObject([{ ok: false, problems: [{ pointer: "/0/mood" }] }]);
  });

  it("reads the standard input for -, of the media type and status it is told", async () => {
    const events = `data: ${JSON.stringify(chunk)}\n\n`;
    const streamed = ["judge", "--operation", "createChatCompletion", "-m", "Text/Event-Stream; charset=utf-8", "-"];
    expect(await runCli(streamed, events)).toMatchObject({ code: 0 });
    const asJson = await runCli(["judge", "--operation", "createChatCompletion", "-"], events);
    expect(asJson.stdout).toContain("--media-type text/event-stream judges it");
    expect(await runCli([...image, "--status", "404", "-"], '{"error":{"message":"no"}}')).toMatchObject({ code: 0 });
    expect(await runCli([...image, "-"], '{"error":{"message":"no"}}')).toMatchObject({ code: 1 });
  });

  it("judges a film by its bytes", async () => {
    const film = ["judge", "--operation", "getVideoContent", "-m", "video/mp4", "--strict"];
    const some = file("film.mp4", new Uint8Array([0, 255]));
    expect(await runCli([...film, some])).toMatchObject({ code: 0 });
    const { code, stdout } = await runCli([...film, file("empty.mp4", "")]);
    expect(code).toBe(1);
    expect(stdout).toContain("(whole body) must NOT have fewer than 1 characters");
  });

  it.each([
    [
      "an unknown operation",
      ["judge", "--operation", "createNothing", good],
      /It describes: createChatCompletion, createImage/,
    ],
    ["an undocumented media type", [...image, "-m", "text/html", good], /It documents: application\/json/],
    ["an event stream where none is documented", [...image, stream], /documents no media type text\/event-stream/],
    ["a status that is none", [...image, "-s", "20", good], /must be an HTTP status/],
    ["no operation", ["judge", good], /required option/],
    ["no file", image, /missing required argument 'file'/],
    ["an unknown option", [...image, "--nope", good], /unknown option '--nope'/],
    ["an unknown command", ["jugde"], /unknown command .*\n\(Did you mean judge\?\)\n\(--help shows how\)/],
    ["a folder of recordings that is not there", ["verify", "--recordings", absent], /there is no folder/],
    ["a file in place of a folder of recordings", ["verify", "--recordings", good], /there is no folder/],
  ])("ends with exit code 2 on %s", async (_, args, message) => {
    const { code, stdout, stderr } = await runCli(args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
  });

  it("uses colour only where it is wanted", async () => {
    const esc = String.fromCharCode(27);
    expect((await runCli([...image, good])).stdout).not.toContain(esc);
    expect((await runCli([...image, good], "", { FORCE_COLOR: "1" })).stdout).toContain(`${esc}[32m✔`);
    expect((await runCli([...image, good], "", { NO_COLOR: "1" })).stdout).not.toContain(esc);
    expect((await runCli([...image, "-"], `${esc}[31m`)).stdout).not.toContain(esc);
  });
});

it("shows help and version", async () => {
  expect(await runCli(["--help"])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("judge [options] <file...>"),
  });
  expect(await runCli(["judge", "--help"])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/not whether the stream is complete.*Exit codes:/s),
  });
  expect(await runCli(["--version"])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});
