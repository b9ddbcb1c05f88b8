import { styleText } from "node:util";
import type { LogEvent } from "./log-event.ts";

type Style = Parameters<typeof styleText>[0];
type Lines = { readonly [Name in LogEvent["event"]]: (event: Extract<LogEvent, { event: Name }>) => string };

function styleOf(status: number): Style {
  if (status >= 500) return "red";
  return status >= 400 ? "yellow" : "green";
}

const lines: Lines = {
  listening: ({ url, operations, example }) =>
    `Mock of the Haoee gateway on ${styleText("bold", url)}, ${operations} operations\n\nTry it:\n  ${example}\n`,
  warning: ({ message }) => styleText("yellow", message),
  request: ({ method, path, status, entry, refusal, ms }) =>
    `${method} ${path} ${styleText(styleOf(status), String(status))} ${entry ?? refusal ?? "-"} ${ms} ms`,
  webhook: ({ taskId, url, state, reason }) => `webhook of ${taskId} ${state}: ${url}${reason ? ` (${reason})` : ""}`,
  scenarios: ({ count }) => `scenarios read again: ${count} in force`,
  contract: ({ version, operations }) => `contract read again: version ${version}, ${operations} operations`,
  failure: ({ message, stack }) => styleText("red", stack ?? message),
};

/** What people read of an event. Colours obey NO_COLOR and stay away where the output is no terminal. */
export function prettyLine(event: LogEvent): string {
  // The table has the line of each event under its own name.
  const line = lines[event.event] as (event: LogEvent) => string;
  return line(event);
}
