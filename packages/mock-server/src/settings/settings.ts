/** What the answers of a mock depend on, besides the request and the time. */
export interface Settings {
  /** What everything random follows from. The same seed and the same requests give the same answers. */
  readonly seed: string;
  /** From a request to the first token of its stream, in milliseconds. */
  readonly ttft: number;
  /** Tokens of a stream in a second. 0 writes them at once. */
  readonly tps: number;
  /** How long a task takes, in seconds; undefined lets the request decide, as a gateway's does. */
  readonly taskSeconds: number | undefined;
  /** How many times faster than told tasks run. 1 is as told. */
  readonly speed: number;
  /** Largest body of a request that is read, in bytes. */
  readonly maxBody: number;
  /** Where tasks live: `memory`, `file:PATH` or `redis://…`. */
  readonly store: string;
  /** Hosts besides this machine that webhooks may call. */
  readonly webhookAllow: readonly string[];
  /** Failures that happen to requests, as rules such as `status=429:0.1`. */
  readonly faults: readonly string[];
  /** Origins whose pages may call the mock: `*` for all, empty for none. */
  readonly cors: readonly string[];
}

/** What holds where nothing else is said. */
export const defaultSettings: Settings = {
  seed: "haoee",
  ttft: 200,
  tps: 50,
  taskSeconds: undefined,
  speed: 1,
  maxBody: 64 * 1024 * 1024,
  store: "memory",
  webhookAllow: [],
  faults: [],
  cors: ["*"],
};
