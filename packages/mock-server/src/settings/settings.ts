/** What the behaviours of a mock depend on, besides the request and the time. */
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
}

/** What holds where nothing else is said. */
export const defaultSettings: Settings = {
  seed: "haoee",
  ttft: 200,
  tps: 50,
  taskSeconds: undefined,
  speed: 1,
  maxBody: 64 * 1024 * 1024,
};
