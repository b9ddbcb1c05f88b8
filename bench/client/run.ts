import { measureCalls } from "./calls.ts";
import { measureStreams } from "./streams.ts";

console.log(`Node.js ${process.version}, ${process.arch}`);
await measureCalls();
await measureStreams();
