import { runCases } from "../run-cases.ts";

// Node.js, Bun and Deno: the address comes as the last argument, the results go to the standard output.
const results = await runCases(process.argv.at(-1) ?? "");
console.log(JSON.stringify(results));
process.exit(0);
