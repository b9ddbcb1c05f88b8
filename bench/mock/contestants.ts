import { fileURLToPath } from "node:url";

/** A mock that runs as a process of its own, and what it does for a request. */
export interface Contestant {
  readonly name: string;
  /** Whether it judges requests by a contract. */
  readonly validates: boolean;
  /** Arguments of Node. */
  readonly command: (port: number) => readonly string[];
  /** Headers of the request besides those that all get. */
  readonly headers?: Readonly<Record<string, string>>;
}

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const contract = file("../../packages/spec/generated/openapi.json");
const cli = file("../../packages/mock-server/dist/cli.js");
const prism = file("../node_modules/@stoplight/prism-cli/dist/index.js");
const aimock = file("../node_modules/@copilotkit/aimock/dist/cli.js");
const ours = (port: number) => [cli, "--port", String(port), "--log", "silent"];

/** The least first: others are told as multiples of it. */
export const contestants: readonly Contestant[] = [
  { name: "bare node:http", validates: false, command: (port) => [file("bare-server.ts"), String(port)] },
  {
    name: "this mock, an example of the contract",
    validates: true,
    command: ours,
    headers: { prefer: "example=chat" },
  },
  { name: "this mock, an answer that fits the request", validates: true, command: ours },
  {
    name: "@copilotkit/aimock 1.43.0",
    validates: false,
    command: (port) => [aimock, "-p", String(port), "-f", file("aimock-fixtures.json"), "--log-level", "silent"],
  },
  {
    name: "@scalar/mock-server 0.14.4",
    validates: true,
    command: (port) => [file("scalar-server.ts"), String(port), contract],
  },
  {
    name: "Prism CLI 5.16.0, silent",
    validates: true,
    command: (port) => [prism, "mock", contract, "-p", String(port), "-v", "silent"],
  },
  {
    name: "Prism CLI 5.16.0",
    validates: true,
    command: (port) => [prism, "mock", contract, "-p", String(port)],
  },
];
