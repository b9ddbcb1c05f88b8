import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import type { ReceivedRequest, ScriptedAnswer, ScriptStep } from "./script.ts";

/** A script that is being played. */
interface Play {
  readonly answers: ScriptedAnswer[];
  readonly requests: ReceivedRequest[];
  /** Counts `wait` up and down: above zero the next one does not stop. */
  readonly gate: { tickets: number; open?: (() => void) | undefined };
  readonly closed: PromiseWithResolvers<void>[];
}

/** Browsers ask before they send headers to another origin, and show those of the answer only when told to. */
const crossOrigin = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*, authorization",
  "access-control-allow-methods": "*",
  "access-control-expose-headers": "*",
};

async function passGate({ gate }: Play): Promise<void> {
  if (gate.tickets-- > 0) return;
  await new Promise<void>((resolve) => {
    gate.open = resolve;
  });
}

function resume({ gate }: Play): void {
  gate.tickets++;
  gate.open?.();
  gate.open = undefined;
}

async function sendPieces(response: ServerResponse, bytes: Buffer, pieceLength: number): Promise<void> {
  response.socket?.setNoDelay();
  for (let start = 0; start < bytes.length; start += pieceLength) {
    response.write(bytes.subarray(start, start + pieceLength));
    // A turn of the loop sends the piece as a packet of its own.
    await setImmediate();
  }
}

/** Does one step, and answers whether to go on. */
async function perform(step: ScriptStep, response: ServerResponse, play: Play): Promise<boolean> {
  if (step === "hang") return false;
  if (step === "cut") response.destroy();
  else if (step === "wait") await passGate(play);
  else if (typeof step === "string") response.write(step);
  else await sendPieces(response, Buffer.from(step.base64, "base64"), step.pieceLength);
  return step !== "cut" && !response.destroyed;
}

async function performAll(steps: readonly ScriptStep[], response: ServerResponse, play: Play): Promise<boolean> {
  for (const step of steps) {
    if (!(await perform(step, response, play))) return false;
  }
  return true;
}

async function answer(play: Play, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const closed = Promise.withResolvers<void>();
  play.closed.push(closed);
  response.on("close", () => response.writableFinished || closed.resolve());
  const { method = "", headers } = request;
  const received = { method, path, headers: headers as Record<string, string>, body: await text(request) };
  play.requests.push(received);
  const scripted = play.answers.shift() ?? { status: 418, body: ["The script has no further answer."] };
  if (!(await performAll(scripted.before ?? [], response, play))) return;
  response.writeHead(scripted.status ?? 200, { ...crossOrigin, ...scripted.headers }).flushHeaders();
  if (await performAll(scripted.body ?? [], response, play)) response.end();
}

/** Answers what a case asks about its script. */
async function report(play: Play, question: string, response: ServerResponse): Promise<void> {
  if (question === "resume") resume(play);
  if (question === "closed") await play.closed.at(-1)?.promise;
  response.writeHead(200, crossOrigin).end(JSON.stringify(play.requests));
}

function createHandler(): (request: IncomingMessage, response: ServerResponse) => Promise<unknown> {
  const plays = new Map<string, Play>();
  return async (request, response) => {
    if (request.method === "OPTIONS") return response.writeHead(204, crossOrigin).end();
    const [, , id = "", room = "", ...path] = (request.url ?? "").split("/");
    const play = plays.get(id);
    if (play)
      return room === "gateway" ? answer(play, `/${path.join("/")}`, request, response) : report(play, room, response);
    // What is no script is a page for a browser to stand on.
    if (request.method !== "POST") return response.writeHead(200, { "content-type": "text/html" }).end();
    const name = String(plays.size + 1);
    plays.set(name, { answers: JSON.parse(await text(request)), requests: [], gate: { tickets: 0 }, closed: [] });
    return response.writeHead(200, crossOrigin).end(name);
  };
}

/** Starts the one server that all cases on all runtimes talk to, on a free port of this machine. */
export async function startMatrixServer(): Promise<{ readonly url: string; close(): void }> {
  const server = createServer(createHandler()).listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port, not on a pipe, has such an address.
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}
