import { fork } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { availableParallelism, loadavg } from "node:os";
import { printHead } from "../figures.ts";
import { measureBundles } from "./bundle-sizes.ts";
import { measureCalls } from "./calls.ts";
import { measureStreams } from "./streams.ts";
import { measureTypes } from "./type-costs.ts";
import { measureUploads } from "./uploads.ts";

const machine = `Node.js ${process.version}, ${process.arch}, ${availableParallelism()} cores`;
console.log(`${machine}, load at the start ${loadavg()[0]?.toFixed(1)}\n`);
printHead();
await measureBundles();
measureTypes();
const server = fork(new URL("./chat-server.ts", import.meta.url));
// It sends one message: where it listens.
const [{ port }] = (await once(server, "message")) as [AddressInfo];
await measureCalls(`http://127.0.0.1:${port}`);
await measureUploads(`http://127.0.0.1:${port}`);
server.disconnect();
await measureStreams();
