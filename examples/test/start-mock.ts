import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const cli = fileURLToPath(new URL("dist/cli.js", import.meta.resolve("@haoee/mock-server/package.json")));

/** Starts the mock's command on a free port and returns its address. */
export async function startMock(...flags: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [cli, "--port", "0", "--log", "json", ...flags], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill());
  const [line] = await once(createInterface(child.stdout), "line");
  child.stdout.resume();
  return String(JSON.parse(line).url);
}
