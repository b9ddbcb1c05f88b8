import { execFileSync, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { bundleDoor } from "./bundle-door.ts";
import type { Runtime } from "./runtime.ts";

/** One worker without any compatibility with Node.js, that may reach this machine. */
const configuration = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.mjs", esModule = embed "worker.mjs")],
      compatibilityDate = "2026-01-01",
    )),
    (name = "internet", network = (allow = ["private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

/** The port that workerd tells on its control pipe. */
async function portOf(control: Readable): Promise<number> {
  for await (const line of control) {
    const { event, port } = JSON.parse(String(line));
    if (event === "listen") return port;
  }
  throw new Error("workerd ended before it listened");
}

/** The runtime of Cloudflare Workers. */
export function workerdRuntime(executable: string): Runtime {
  return {
    name: "workerd",
    executable,
    async run(command, url, folder) {
      await bundleDoor("worker", join(folder, "worker.mjs"));
      writeFileSync(join(folder, "config.capnp"), configuration);
      const version = execFileSync(command, ["--version"], { encoding: "utf8" });
      const options = ["serve", "--control-fd=3", join(folder, "config.capnp")];
      const worker = spawn(command, options, { stdio: ["ignore", "inherit", "inherit", "pipe"] });
      try {
        // The fourth of its pipes was opened for reading above.
        const port = await portOf(worker.stdio[3] as Readable);
        const answer = await fetch(`http://127.0.0.1:${port}/?url=${encodeURIComponent(url)}`);
        return { version: version.replace("workerd", "").trim(), results: JSON.parse(await answer.text()) };
      } finally {
        worker.kill();
      }
    },
  };
}
