import { StreamError } from "../errors/stream-error.ts";

/** Characters that one event may have: room for several large pictures in base64. */
const largestEvent = 64 * 1024 * 1024;

/** One server-sent event: its data lines joined by line feeds, and its name, empty where it has none. */
export interface ServerSentEvent {
  readonly data: string;
  readonly name: string;
}

/** What is known of the event that the parser stands in; no data before its first line of it. */
interface UnfinishedEvent {
  data?: string;
  name: string;
}

function takeLine(event: UnfinishedEvent, line: string): void {
  const colon = line.indexOf(":");
  const field = colon < 0 ? line : line.slice(0, colon);
  const value = colon < 0 ? "" : line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1);
  if (field === "data") event.data = event.data === undefined ? value : `${event.data}\n${value}`;
  else if (field === "event") event.name = value;
}

/**
 * Reads the format `text/event-stream` of the WHATWG, whose lines end with LF, CR or CRLF. A piece may end anywhere; an
 * event is told as soon as its last character is there. The time taken grows with the length of the text only, since
 * the pieces of a line are joined once, at its end. The fields `id` and `retry`, made to reconnect, are left out.
 *
 * @param onEvent takes each event that has data, be it empty.
 * @returns what takes the next piece. It throws StreamError after a piece that left an event larger than 64 Mi characters.
 */
export function createEventParser(onEvent: (event: ServerSentEvent) => void): (piece: string) => void {
  let event: UnfinishedEvent = { name: "" };
  let line: string[] = [];
  let lineLength = 0;
  let endedWithCr = false;

  function endLine(rest: string): void {
    const whole = line.length === 0 ? rest : line.join("") + rest;
    line = [];
    lineLength = 0;
    if (whole !== "") {
      takeLine(event, whole);
      return;
    }
    if (event.data !== undefined) onEvent({ data: event.data, name: event.name });
    event = { name: "" };
  }

  /** CR and CRLF become LF; where a CR ended the last piece, an LF in front belongs to it. */
  function withLineFeeds(piece: string): string {
    const text = endedWithCr && piece[0] === "\n" ? piece.slice(1) : piece;
    if (piece !== "") endedWithCr = piece.endsWith("\r");
    return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  }

  return (piece) => {
    if (lineLength + (event.data?.length ?? 0) > largestEvent) {
      throw new StreamError(`An event of the stream is larger than ${largestEvent} characters.`);
    }
    const text = withLineFeeds(piece);
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      endLine(text.slice(start, end));
      start = end + 1;
    }
    if (start === text.length) return;
    line.push(text.slice(start));
    lineLength += text.length - start;
  };
}
