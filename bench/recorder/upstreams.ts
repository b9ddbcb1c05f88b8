import { spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.ts";

/** A server that nobody here wrote. */
export interface Upstream {
  readonly url: string;
  stop(): void;
}

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

async function start(command: (port: number) => readonly string[]): Promise<Upstream> {
  const port = await freePort();
  const child = spawn(process.execPath, command(port), { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  const patience = performance.now() + 30_000;
  while (
    await fetch(url).then(
      () => false,
      () => true,
    )
  ) {
    if (performance.now() > patience) throw new Error(`Nobody answers at ${url}`);
    await setTimeout(20);
  }
  return { url, stop: () => void child.kill() };
}

/** aimock, which sends so many milliseconds between two events of five letters. */
export function startAimock(pace: number): Promise<Upstream> {
  const cli = file("../node_modules/@copilotkit/aimock/dist/cli.js");
  const fixtures = file("aimock-fixtures.json");
  const flags = ["-f", fixtures, "--log-level", "silent", "-l", String(pace), "-c", "5"];
  return start((port) => [cli, "-p", String(port), ...flags]);
}

/** Scalar's mock server with the contract of this project. */
export function startScalar(): Promise<Upstream> {
  const contract = file("../../packages/spec/generated/openapi.json");
  return start((port) => [file("../mock/scalar-server.ts"), String(port), contract]);
}
