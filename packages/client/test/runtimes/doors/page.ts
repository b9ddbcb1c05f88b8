import { runCases } from "../run-cases.ts";

// A web page: whoever drives the browser calls it.
Object.assign(globalThis, { runCases });
