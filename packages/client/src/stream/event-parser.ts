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
  /** The data lines of the event so far, its name, and the pieces of its unfinished line. */
  let data: string[] = [];
  let name = "";
  let line: string[] = [];
  let size = 0;
  let endedWithCr = false;

  function endLine(): void {
    const whole = line.join("");
    line = [];
    if (whole === "") {
      if (data.length > 0) onEvent({ data: data.join("\n"), name });
      data = [];
      name = "";
      size = 0;
      return;
    }
    const [field = ""] = whole.split(":", 1);
    const value = whole.slice(field.length + 1).replace(/^ /, "");
    if (field === "data") data.push(value);
    if (field === "event") name = value;
  }

  return (piece) => {
    if (size > largestEvent) {
      throw new StreamError(`An event of the stream is larger than ${largestEvent} characters.`);
    }
    // A CR that ended the last piece and an LF in front of this one are one line break.
    const text = endedWithCr && piece[0] === "\n" ? piece.slice(1) : piece;
    if (piece !== "") endedWithCr = piece.endsWith("\r");
    const [rest = "", ...lines] = (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text).split("\n");
    const add = (part: string) => {
      size += part.length;
      line.push(part);
    };
    add(rest);
    for (const start of lines) {
      endLine();
      add(start);
    }
  };
}
