import { StreamError } from "../errors/stream-error.ts";

/** Characters that one event may have: room for several large pictures in base64. */
const largestEvent = 64 * 1024 * 1024;

/** One server-sent event: its data lines joined by line feeds, and its name, empty where it has none. */
export interface ServerSentEvent {
  readonly data: string;
  readonly name: string;
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
  /** Of the event so far: its data, undefined before its first line of it, and its name. */
  let data: string | undefined;
  let name = "";
  /** The pieces of the unfinished line. */
  let line: string[] = [];
  /** Characters of the event so far. */
  let size = 0;
  let endedWithCr = false;

  function endEvent(): void {
    if (data !== undefined) onEvent({ data, name });
    data = undefined;
    name = "";
    size = 0;
  }

  function takeLine(whole: string): void {
    const colon = whole.indexOf(":");
    const field = colon < 0 ? whole : whole.slice(0, colon);
    const value = colon < 0 ? "" : whole.slice(whole[colon + 1] === " " ? colon + 2 : colon + 1);
    if (field === "data") data = data === undefined ? value : `${data}\n${value}`;
    else if (field === "event") name = value;
  }

  function endLine(rest: string): void {
    size += rest.length;
    const whole = line.length > 0 ? line.join("") + rest : rest;
    if (line.length > 0) line = [];
    if (whole === "") endEvent();
    else takeLine(whole);
  }

  /** CR and CRLF become LF; a CR that ended the last piece and an LF in front of this one are one line break. */
  function withLineFeeds(piece: string): string {
    const text = endedWithCr && piece[0] === "\n" ? piece.slice(1) : piece;
    if (piece) endedWithCr = piece.endsWith("\r");
    return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  }

  return (piece) => {
    if (size > largestEvent) {
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
    size += text.length - start;
  };
}
