import { type Command, InvalidArgumentError, Option } from "commander";
import { count } from "../count.ts";
import { isRefusedTargetError } from "../errors/refused-target-error.ts";
import type { RecorderEvent } from "../proxy/recorder-event.ts";
import type { RecordingProxy } from "../proxy/start-recording-proxy.ts";
import type { RecordMode, RecordOptions } from "./record-mode.ts";
import { renderRecorderEvent } from "./render-recorder-event.ts";
import { wholeNumber } from "./whole-number.ts";

interface ProxyCommandOptions extends RecordOptions {
  readonly upstream: string;
  readonly port: number;
  readonly flowIdle: number;
  readonly maxBody: number;
  readonly webhookPort?: number;
  readonly publicUrl?: string;
}

function parseAddress(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError("It must be an http(s) address.");
  return text;
}

/** Tells people on the standard error, and programs on the standard output. */
function tellerOf({ json }: RecordOptions): (event: RecorderEvent) => void {
  return json ? (event) => console.log(JSON.stringify(event)) : (event) => console.error(renderRecorderEvent(event));
}

async function start(options: ProxyCommandOptions, command: Command): Promise<RecordingProxy> {
  const { startRecordingProxy } = await import("../proxy/start-recording-proxy.ts");
  const { upstream, recordings, port, flowIdle, maxBody, entry: entries, webhookPort, publicUrl } = options;
  try {
    return await startRecordingProxy({
      upstream,
      recordings,
      port,
      flowIdle: flowIdle * 1000,
      maxBody: maxBody * 2 ** 20,
      onEvent: tellerOf(options),
      ...(entries && { entries }),
      ...(webhookPort !== undefined && { webhooks: { port: webhookPort, ...(publicUrl && { publicUrl }) } }),
    });
  } catch (error) {
    if (isRefusedTargetError(error)) return command.error(`error: ${error.message}`);
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE")
      return command.error(`error: a port is taken (${error.message}); choose others with --port and --webhook-port`);
    throw error;
  }
}

/** Resolves when the user wants the end. A second signal ends the process at once, as it does by default. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

const evidence: Readonly<Record<RecordingProxy["kind"], string>> = {
  live: "Evidence: live, since the upstream is the gateway itself",
  imported: "Evidence: imported, since the upstream is not the gateway; no operation gets live evidence",
  derived: "Evidence: derived, since the upstream is on this machine; no operation gets live evidence",
};

function tellStart({ url, kind }: RecordingProxy, { upstream, recordings, json }: ProxyCommandOptions): void {
  if (json) console.log(JSON.stringify({ event: "listening", url, kind }));
  else console.error(`${evidence[kind]}\n${url} passes to ${upstream} and records into ${recordings}/; Ctrl-C ends`);
}

function tellEnd({ written }: RecordingProxy, { recordings, json }: ProxyCommandOptions): void {
  if (json) console.log(JSON.stringify({ event: "ended", written }));
  else console.error(`${count(written.length, "recording")} written into ${recordings}/`);
}

async function run(_: RecordOptions, command: Command): Promise<void> {
  const options: ProxyCommandOptions = command.opts();
  if (options.upstream === undefined) command.error("error: --proxy needs --upstream <url>, the gateway to record");
  if (options.publicUrl && options.webhookPort === undefined) command.error("error: --public-url needs --webhook-port");
  const end = interrupted();
  const proxy = await start(options, command);
  tellStart(proxy, options);
  await end;
  await proxy.close();
  tellEnd(proxy, options);
}

/** `record --proxy`: passes requests on to a gateway and records what passes. */
export const recordProxy: RecordMode = {
  flag: new Option("--proxy", "pass requests on to a gateway, and record what passes"),
  options: [
    new Option("--upstream <url>", "the gateway; of addresses beyond this machine only https"),
    new Option("--port <n>", "port on 127.0.0.1 that clients use in its place, 0 for any")
      .argParser(wholeNumber(0, 65_535))
      .default(4020),
    new Option("--flow-idle <seconds>", "write a flow when nothing more came for so long")
      .argParser(wholeNumber(1, 86_400))
      .default(60),
    new Option("--max-body <MiB>", "pass an exchange that is larger without recording it")
      .argParser(wholeNumber(1, 1024))
      .default(32),
    new Option(
      "--webhook-port <n>",
      "take webhooks in at this port, record them and pass them on to this machine",
    ).argParser(wholeNumber(0, 65_535)),
    new Option("--public-url <url>", "address under which the upstream reaches the webhook port").argParser(
      parseAddress,
    ),
  ],
  run,
};
