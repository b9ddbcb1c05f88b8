import type { LogEvent } from "./log-event.ts";
import type { LogFormat } from "./log-format.ts";
import { prettyLine } from "./pretty-line.ts";

/** Writes one thing down. */
export type Log = (event: LogEvent) => void;

const renderers: Readonly<Record<LogFormat, ((event: LogEvent) => string) | undefined>> = {
  pretty: prettyLine,
  json: (event) => JSON.stringify(event),
  silent: undefined,
};

/** Writes to the standard output for as long as somebody reads it: `haoee-mock | head` must not end the server. */
function toStandardOutput(): (line: string) => void {
  let open = true;
  process.stdout.on("error", () => {
    open = false;
  });
  return (line) => {
    if (open) process.stdout.write(line);
  };
}

/** @param write takes whole lines, the standard output by default */
export function createLog(format: LogFormat, write?: (line: string) => void): Log {
  const render = renderers[format];
  if (!render) return () => {};
  const put = write ?? toStandardOutput();
  return (event) => put(`${render(event)}\n`);
}
