import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(import.meta.url);
const cli = require.resolve("@stoplight/prism-cli");
const bundle = require.resolve("@haoee/spec/openapi.json");
const longestStart = 30_000;

/** A server of the stock Prism command line. */
export interface PrismServer extends AsyncDisposable {
  readonly url: string;
}

/** Lets the stock Prism command line serve the bundled contract on a free port. */
export async function startPrism(): Promise<PrismServer> {
  const child = spawn(process.execPath, [cli, "mock", "--port", "0", "--host", "127.0.0.1", bundle]);
  const giveUp = setTimeout(() => child.kill(), longestStart);
  const said: string[] = [];
  child.stderr.on("data", (data) => said.push(String(data)));
  for await (const line of createInterface(child.stdout)) {
    said.push(line);
    const url = /listening on (http:\S+)/.exec(line)?.[1];
    if (!url) continue;
    clearTimeout(giveUp);
    // Prism writes on, and would stop at a full pipe.
    child.stdout.resume();
    return {
      url,
      async [Symbol.asyncDispose]() {
        child.kill();
      },
    };
  }
  throw new Error(`Prism did not start:\n${said.join("\n")}`);
}
