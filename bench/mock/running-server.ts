import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import type { Contestant } from "./contestants.ts";

const body = JSON.stringify({ model: "gpt-4o", messages: [{ role: "user", content: "hello" }] });

/** Length of a tick of the kernel's clock, in microseconds: Linux counts 100 of them in a second. */
const tick = 10_000;

/** A contestant that runs. */
export interface RunningServer {
  /** From its start to its first right answer, in milliseconds. */
  readonly start: number;
  /** Asks once. Fails unless the answer is a chat. */
  ask(): Promise<void>;
  /** Time of the processor it has used so far, in microseconds. */
  cpu(): number;
  /** Memory it holds, in megabytes. */
  memory(): number;
  stop(): void;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("No port is free");
  return address.port;
}

function post(port: number, agent: Agent, headers: Contestant["headers"] = {}): Promise<void> {
  const sent = { authorization: "Bearer key", "content-type": "application/json", ...headers };
  const path = "/v1/chat/completions";
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method: "POST", agent, headers: sent }, async (response) => {
      let text = "";
      for await (const chunk of response.setEncoding("utf8")) text += chunk;
      if (response.statusCode === 200 && text.includes('"choices"')) resolve();
      else reject(new Error(`${response.statusCode} ${text.slice(0, 200)}`));
    });
    asked.on("error", reject).end(body);
  });
}

/** Starts a contestant and waits for its first right answer. */
export async function startServer({ name, command, headers }: Contestant): Promise<RunningServer> {
  const port = await freePort();
  const agent = new Agent({ keepAlive: true, maxSockets: 10 });
  const begin = performance.now();
  const child = spawn(process.execPath, command(port), { stdio: "ignore" });
  const ask = () => post(port, agent, headers);
  const patience = begin + 30_000;
  for (let answered = false; !answered; ) {
    if (performance.now() > patience) throw new Error(`${name} does not answer`);
    answered = await ask().then(
      () => true,
      () => setTimeout(5, false),
    );
  }
  const fields = () => readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return {
    start: performance.now() - begin,
    ask,
    // utime and stime are the 14th and 15th fields, of which the first two stand before the bracket.
    cpu: () => (Number(fields()[11]) + Number(fields()[12])) * tick,
    memory: () => (Number(fields()[21]) * 4096) / 1e6,
    stop() {
      agent.destroy();
      child.kill();
    },
  };
}
