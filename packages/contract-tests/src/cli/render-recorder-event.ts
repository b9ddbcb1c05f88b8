import { styleText } from "node:util";
import { count } from "../count.ts";
import { printable } from "../printable.ts";
import type { ExchangeEvent, RecorderEvent, RecordingEvent, WebhookEvent } from "../proxy/recorder-event.ts";

type Style = Parameters<typeof styleText>[0];

function styleOf(status: number | null): Style {
  if (status === null || status >= 500) return "red";
  return status >= 400 ? "yellow" : "green";
}

const time = (at: string) => styleText("dim", at.slice(11, 19));
const shown = (status: number | null) => styleText(styleOf(status), String(status ?? "---"));
const refused = (reason: string) => styleText("yellow", `not recorded: ${reason}`);

function exchangeLine({ at, method, path, status, ms, bytes, pieces, flow, reason }: ExchangeEvent): string {
  const sizes = `${ms} ms, ${count(bytes, "byte")} in ${count(pieces, "piece")}`;
  const line = `${time(at)} ${printable(method)} ${path ?? "(no operation of the contract)"} ${shown(status)} ${sizes}`;
  if (reason !== null) return `${line}, ${refused(reason)}`;
  return flow > 0 ? `${line}, step ${flow} of a flow` : line;
}

function webhookLine({ at, webhook, status, reason }: WebhookEvent): string {
  const line = `${time(at)} webhook ${webhook} ${shown(status)}`;
  return reason === null ? line : `${line}, ${refused(reason)}`;
}

function recordingLine({ operationId, steps, entry, file, reason }: RecordingEvent): string {
  const what = steps > 1 ? `flow of ${steps} steps` : (operationId ?? "exchange");
  return reason === null ? `  ${what} of entry ${entry} → ${file}` : `  ${what}: ${refused(printable(reason))}`;
}

/** What people read of an event, in one line. */
export function renderRecorderEvent(event: RecorderEvent): string {
  if (event.event === "exchange") return exchangeLine(event);
  return event.event === "webhook" ? webhookLine(event) : recordingLine(event);
}
