/** A text within a stream, and from where in the stream each of its units comes. */
export interface EventText {
  readonly text: string;
  /** Place in the stream of a place in the text. */
  at(place: number): number;
  /** Whether it is the data of an event, or a line of another kind. */
  readonly isData: boolean;
}

interface Line {
  readonly start: number;
  readonly text: string;
}

function linesOf(stream: string): readonly Line[] {
  return [...stream.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)].map(({ index, 1: text = "" }) => ({ start: index, text }));
}

/** The data of one event, put together of its lines. */
function dataOf(lines: readonly Line[]): EventText {
  const starts: number[] = [];
  for (const { start, text } of lines) {
    for (let place = 0; place <= text.length; place++) starts.push(start + place);
  }
  return { text: lines.map(({ text }) => text).join("\n"), at: (place) => starts[place] ?? 0, isData: true };
}

/** The data of each event of a stream, and every line beside: comments, names, ids. */
export function eventTexts(stream: string): readonly EventText[] {
  const found: EventText[] = [];
  const data: Line[] = [];
  for (const { start, text } of linesOf(stream)) {
    const [field] = /^\uFEFF?data:? ?/.exec(text) ?? [];
    if (field !== undefined) data.push({ start: start + field.length, text: text.slice(field.length) });
    else if (text !== "") found.push({ text, at: (place) => start + place, isData: false });
    if (text === "" && data.length > 0) found.push(dataOf(data.splice(0)));
  }
  return data.length > 0 ? [...found, dataOf(data)] : found;
}
