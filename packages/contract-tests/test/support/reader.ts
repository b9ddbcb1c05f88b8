import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { createMockServer } from "@haoee/mock-server";
import type { DocumentBlock } from "./document-blocks.ts";
import { cliFile } from "./run-cli.ts";

const run = promisify(execFile);
const home = join(import.meta.dirname, "../..");
const conditions = JSON.stringify({ conditions: ["@haoee/source"] });

/** Somebody who types what a document shows, in one folder, beside a mock server. */
export interface Reader extends AsyncDisposable {
  /** What a block prints, errors included, with the addresses that the document shows. */
  follow(block: DocumentBlock): Promise<string>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  await once(server.close(), "close");
  return port;
}

/** A folder in which dependencies resolve, with the command and the settings of vitest. */
function workFolder(): string {
  const folder = mkdtempSync(join(home, ".recipe-"));
  const command = `#!/bin/sh\nexec "${process.execPath}" --conditions=@haoee/source "${cliFile}" "$@"\n`;
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin/haoee-contract"), command, { mode: 0o755 });
  const config = `export default { resolve: ${conditions}, ssr: { resolve: ${conditions} } };`;
  writeFileSync(join(folder, "vitest.config.ts"), config);
  return folder;
}

// What a block leaves running when it fails would keep its output open.
const preamble = "exec 2>&1; trap 'kill $(jobs -p) 2>/dev/null || true' EXIT";

/** How a block is run: by the shell, by vitest where it is a test, else by Node.js. */
function commandOf({ language, code }: DocumentBlock, folder: string): readonly [file: string, ...args: string[]] {
  if (language === "sh") return ["bash", "-ec", `${preamble}\n${code}`];
  const [, name = "program.ts"] = /^\/\/ (\S+\.ts)\n/.exec(code) ?? [];
  writeFileSync(join(folder, name), code);
  if (name.endsWith(".test.ts")) return ["vitest", "run", "--root", folder, name];
  return [process.execPath, "--conditions=@haoee/source", name];
}

/** Starts a mock in place of the one on port 4010, and takes a free port in place of 4020. */
export async function startReader(): Promise<Reader> {
  const mock = await createMockServer({ log: "silent", ttft: 0, tps: 0 });
  const proxy = `http://127.0.0.1:${await freePort()}`;
  const cwd = workFolder();
  const path = [join(cwd, "bin"), process.env.PATH].join(delimiter);
  const env = { PATH: path, HOME: cwd, NO_COLOR: "1", HAOEE_API_KEY: "any" };
  const shown = [
    ["http://127.0.0.1:4010", mock.url],
    ["http://127.0.0.1:4020", proxy],
    ["--port 4020", `--port ${new URL(proxy).port}`],
  ] as const;

  async function follow(block: DocumentBlock): Promise<string> {
    const code = shown.reduce((text, [told, real]) => text.replaceAll(told, real), block.code);
    const [file, ...args] = commandOf({ ...block, code }, cwd);
    const { stdout } = await run(file, args, { cwd, env });
    return shown.reduce((text, [told, real]) => text.replaceAll(real, told), stdout);
  }

  async function end(): Promise<void> {
    rmSync(cwd, { recursive: true, force: true });
    await mock.close();
  }

  return { follow, [Symbol.asyncDispose]: end };
}
