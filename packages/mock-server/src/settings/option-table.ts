import { logFormats } from "../log/log-format.ts";
import type { MockOptions } from "./options.ts";
import { defaultSettings } from "./settings.ts";

/** One option: its flag, what `--help` says of it, its type, and what holds when nobody sets it. */
export interface OptionDefinition {
  /** In the notation of commander. A list is given by repeating its flag. */
  readonly flag: string;
  readonly description: string;
  /** JSON Schema of the value, for flags, environment, config file and code alike. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly fallback?: unknown;
}

const texts = { type: "array", items: { type: "string", minLength: 1 } };

/** Every option, in the order of `--help`. The variable of the environment is `HAOEE_MOCK_` and the long flag. */
export const optionTable: Readonly<Record<keyof MockOptions, OptionDefinition>> = {
  port: {
    flag: "-p, --port <number>",
    description: "port to listen on, 0 to find a free one",
    schema: { type: "integer", minimum: 0, maximum: 65_535 },
    fallback: 4010,
  },
  host: {
    flag: "--host <address>",
    description: "address to listen on",
    schema: { type: "string", minLength: 1 },
    fallback: "127.0.0.1",
  },
  log: { flag: "--log <format>", description: "how to log", schema: { enum: [...logFormats] }, fallback: "pretty" },
  seed: {
    flag: "--seed <text>",
    description: "what everything random follows from",
    schema: { type: "string", minLength: 1, maxLength: 200 },
    fallback: defaultSettings.seed,
  },
  ttft: {
    flag: "--ttft <ms>",
    description: "milliseconds to the first token of a stream",
    schema: { type: "number", minimum: 0, maximum: 600_000 },
    fallback: defaultSettings.ttft,
  },
  tps: {
    flag: "--tps <number>",
    description: "tokens of a stream in a second, 0 for all at once",
    schema: { type: "number", minimum: 0, maximum: 1_000_000 },
    fallback: defaultSettings.tps,
  },
  taskSeconds: {
    flag: "--task-seconds <seconds>",
    description: "how long a task takes (by default the request decides)",
    schema: { type: "number", minimum: 0, maximum: 86_400 },
  },
  speed: {
    flag: "--speed <factor>",
    description: "how many times faster tasks run",
    schema: { type: "number", exclusiveMinimum: 0, maximum: 1_000_000 },
    fallback: defaultSettings.speed,
  },
  store: {
    flag: "--store <where>",
    description: "where tasks live: memory, file:PATH or redis://…",
    schema: { type: "string", pattern: "^(memory$|file:.|rediss?://.)" },
    fallback: defaultSettings.store,
  },
  faults: {
    flag: "--fault <rule>",
    description: "failures that happen, such as status=429:0.1 or createVideo/stall",
    schema: texts,
  },
  scenarios: { flag: "--scenario <path>", description: "scenario files, or folders of them", schema: texts },
  contract: {
    flag: "--contract <file>",
    description: "revision of the contract to run, one file of OpenAPI 3.1",
    schema: { type: "string", minLength: 1 },
  },
  watch: {
    flag: "--watch",
    description: "read the contract again when its file changes",
    schema: { type: "boolean" },
  },
  webhookAllow: {
    flag: "--webhook-allow <host>",
    description: "hosts besides this machine that webhooks may call",
    schema: texts,
  },
  cors: {
    flag: "--cors <origin>",
    description: "origins whose pages may call the mock, * for all, none for none",
    schema: texts,
    fallback: defaultSettings.cors,
  },
  maxBody: {
    flag: "--max-body <bytes>",
    description: "largest body of a request",
    schema: { type: "integer", minimum: 1, maximum: 1_073_741_824 },
    fallback: defaultSettings.maxBody,
  },
  https: { flag: "--https", description: "serve https, with a certificate made at start", schema: { type: "boolean" } },
  httpsKey: {
    flag: "--https-key <file>",
    description: "private key for https, in PEM",
    schema: { type: "string", minLength: 1 },
  },
  httpsCert: {
    flag: "--https-cert <file>",
    description: "certificate for https, in PEM",
    schema: { type: "string", minLength: 1 },
  },
};
