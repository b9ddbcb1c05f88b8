import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { judgeFile } from "../src/cli/judge-file.ts";
import { runCli } from "./support/run-cli.ts";
import { folderOfTests } from "./support/temporary-folder.ts";

const folder = folderOfTests();
const endless = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
const good = file("good.json", '{"task_id":"1"}');

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

it("refuses a file that is nested without end, and judges the others", async () => {
  const deep = file("deep.json", `{"task_id":${endless}}`);
  const judge = ["judge", "--operation", "createImage", "--strict", deep, good];
  const { code, stdout, stderr } = await runCli([...judge, "--json"]);
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject([
    { file: deep, ok: false, problems: [{ pointer: "/task_id", reason: expect.stringContaining("got [[[") }, {}] },
    { file: good, ok: true },
  ]);
  expect((await runCli(judge)).stdout).toContain(`✔ ${good}`);
});

it("makes whatever keeps a file from being judged its verdict", () => {
  const kind = { operationId: "createNothing", status: 200, mediaType: "application/json" };
  expect(judgeFile(good, kind, false)).toMatchObject({
    file: good,
    ok: false,
    problems: [{ pointer: "", reason: expect.stringMatching(/^cannot be judged: .*createNothing/) }],
  });
});

it("writes control and bidirectional characters of names, places and values escaped", async () => {
  const odd = file("odd\u001b[31m\u202e.json", JSON.stringify({ data: [{ url: 1 }], task_id: "\u202eyes" }));
  const { stdout } = await runCli(["judge", "--operation", "createChatCompletion", odd]);
  expect(stdout).toContain("odd\\u{1b}[31m\\u{202e}.json");
  const undocumented = file("undocumented.json", JSON.stringify({ task_id: "1", "\u202e\u0007x": 1 }));
  const strict = await runCli(["judge", "--operation", "createImage", "--strict", undocumented]);
  expect(strict.stdout).toContain("/\\u{202e}\\u{7}x is not documented");
  const value = file("value.json", JSON.stringify({ created: "\u202eyes" }));
  const { stdout: quoted } = await runCli(["judge", "--operation", "createChatCompletion", value]);
  expect(quoted).toContain("\\u{202e}yes");
  expect((stdout + strict.stdout + quoted).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
});
