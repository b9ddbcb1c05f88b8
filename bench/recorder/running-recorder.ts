import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A recorded exchange, as far as it is compared. */
export interface Recorded {
  readonly request: { readonly path: string; readonly body?: { readonly seed?: number } };
  readonly response: {
    readonly body?: unknown;
    readonly chunks?: readonly { readonly t: number; readonly data: string; readonly encoding?: "base64" }[];
  };
}

/** `haoee-contract record --proxy` as a process of its own. */
export interface RunningRecorder {
  readonly url: string;
  /** The most memory it has held so far, in MiB. */
  peak(): number;
  /** Ends it and reads what it has written. */
  end(): Promise<readonly Recorded[]>;
}

const cli = fileURLToPath(new URL("../../packages/contract-tests/src/cli.ts", import.meta.url));

/** Starts a recorder before a server. */
export async function startRecorder(upstream: string): Promise<RunningRecorder> {
  const folder = mkdtempSync(join(tmpdir(), "fidelity-"));
  const flags = ["--upstream", upstream, "--port", "0", "--recordings", folder, "--json"];
  const child = spawn(process.execPath, ["--conditions=@haoee/source", cli, "record", "--proxy", ...flags], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface(child.stdout), "line");
  child.stdout.resume();
  return {
    url: String(JSON.parse(line).url),
    peak: () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024,
    async end() {
      child.kill("SIGTERM");
      await once(child, "exit");
      const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
      const recorded = files.map((name): Recorded => JSON.parse(readFileSync(join(folder, name), "utf8")));
      rmSync(folder, { recursive: true });
      return recorded;
    },
  };
}
