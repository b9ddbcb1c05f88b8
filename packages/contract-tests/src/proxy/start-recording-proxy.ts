import { setTimeout } from "node:timers/promises";
import type { Clock } from "@haoee/mock-server";
import type { Origin } from "../capture/origin.ts";
import type { CapturedStep } from "../exchange/captured-exchange.ts";
import { readTarget, type Target } from "../target/target.ts";
import { toolVersion } from "../tool-version.ts";
import type { RecorderEvent } from "./recorder-event.ts";
import { type PassingProxy, startProxy } from "./recording-proxy.ts";
import { startKeeping } from "./start-keeping.ts";
import { rewrittenPointers } from "./webhook-rewriting.ts";

/** How exchanges are recorded. */
export interface RecordingProxyOptions {
  /** Address of the gateway: https, or http on this machine. */
  readonly upstream: string;
  /** Folder that gets one folder of recordings for each entry, `recordings` by default. */
  readonly recordings?: string;
  /** Port on the loopback interface, 4020 by default; 0 for one that the system chooses. */
  readonly port?: number;
  /** Ids of the entries that are recorded, all by default. */
  readonly entries?: readonly string[];
  /** Milliseconds without a step after which a flow is written, 60,000 by default. */
  readonly flowIdle?: number;
  /** Bytes of an exchange, request and answer together, above which it passes and is not recorded; 32 MiB by default. */
  readonly maxBody?: number;
  /**
   * Where webhooks come in on their way to their receivers on this machine, so that they are recorded, too. Requests then
   * carry an address of the recorder's in the place of the receiver's. Webhooks pass by the recorder when undefined.
   */
  readonly webhooks?: {
    /** Port on the loopback interface, 0 for one that the system chooses. */
    readonly port: number;
    /** Address under which the upstream reaches that port, by default the port's own. */
    readonly publicUrl?: string;
  };
  /** By which a flow is idle, the machine's by default. */
  readonly clock?: Clock;
  /** Is told of everything that passes and is written. Nothing that it gets holds a key. */
  readonly onEvent?: (event: RecorderEvent) => void;
}

const machineClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, signal && { signal }),
};

/** What the recording of these steps says of where it comes from. */
function originOf(steps: readonly CapturedStep[], { kind, url }: Target): Origin {
  return {
    kind,
    source: url.origin,
    licence: "NOASSERTION",
    recorder: `haoee-contract ${toolVersion}`,
    upstreamHost: url.host,
    recordedAt: new Date(steps[0]?.startedAt ?? 0).toISOString(),
    composed: rewrittenPointers(steps),
  };
}

/** A reverse proxy that records what passes. */
export interface RecordingProxy extends PassingProxy {
  /** What its recordings are evidence of: `live` when the upstream is the gateway, `derived` on this machine. */
  readonly kind: Origin["kind"];
  /** The recordings that were written so far, by file and entry. */
  readonly written: readonly WrittenRecording[];
}

/** A recording that was written. */
export interface WrittenRecording {
  readonly file: string;
  /** Id of its documentation entry. */
  readonly entry: string;
}

/**
 * Starts a reverse proxy on this machine that passes everything to a gateway, byte for byte and piece by piece, and
 * writes what passed as recordings: single exchanges at once, flows when their tasks have ended. Keys are taken out
 * before anything is written.
 *
 * @throws RefusedTargetError for an upstream that is no address of a server, holds a password, or would get keys in clear
 * text over a network; the system's error, such as `EADDRINUSE`, when it cannot listen.
 */
export async function startRecordingProxy(options: RecordingProxyOptions): Promise<RecordingProxy> {
  const { port = 4020, flowIdle = 60_000, maxBody = 32 * 2 ** 20, clock = machineClock, webhooks } = options;
  const { recordings: folder = "recordings", entries, onEvent: tell = () => {} } = options;
  const target = readTarget(options.upstream);
  const written: WrittenRecording[] = [];
  const keeping = await startKeeping();
  const proxy = await startProxy({
    upstream: target.url,
    port,
    maxBody,
    flowIdle,
    clock,
    tell(event) {
      if (event.event === "recording" && event.reason === null) written.push({ file: event.file, entry: event.entry });
      tell(event);
    },
    keep: (steps) =>
      keeping.keep({ steps, origin: originOf(steps, target), options: { folder, ...(entries && { entries }) } }),
    ...(webhooks && { webhooks }),
  }).catch(async (error: unknown) => {
    await keeping[Symbol.asyncDispose]();
    throw error;
  });
  const close = () => proxy.close().finally(() => keeping[Symbol.asyncDispose]());
  return { url: proxy.url, kind: target.kind, written, close, [Symbol.asyncDispose]: close };
}
