import type { Completion } from "./completion.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Fields whose text comes in pieces. Any other text comes as a whole, once or again and again. */
const pieced = new Set(["content", "reasoning_content", "reasoning", "refusal", "text", "arguments"]);

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function indexOf(element: unknown): unknown {
  return isFields(element) ? element.index : undefined;
}

/** Elements of the same index are one; those without an index follow one another. */
function joinLists(before: readonly unknown[], more: readonly unknown[]): readonly unknown[] {
  const list = [...before];
  for (const element of more) {
    const index = indexOf(element);
    const at = index === undefined ? -1 : list.findIndex((one) => indexOf(one) === index);
    list[at === -1 ? list.length : at] = join(list[at], element);
  }
  return list;
}

function joinFields(before: Fields, more: Fields): Fields {
  const joined = Object.entries(more).map(([name, value]) => [name, join(before[name], value, name)]);
  return { ...before, ...Object.fromEntries(joined) };
}

function join(before: unknown, more: unknown, name: string = ""): unknown {
  if (Array.isArray(more)) return joinLists(Array.isArray(before) ? before : [], more);
  if (isFields(more)) return joinFields(isFields(before) ? before : {}, more);
  if (typeof before === "string" && typeof more === "string" && pieced.has(name)) return before + more;
  return more ?? before ?? null;
}

/**
 * What the events of a stream add up to: texts are joined, choices and calls told apart by their index, and of any
 * other value the last one counts. There is no usage unless one of the events has it.
 */
export function joinEvents(events: readonly Completion[]): Completion {
  const { usage, ...answer } = events.reduce<Fields>(joinFields, {});
  // Events with choices, joined, have choices.
  return { ...answer, ...(usage ? { usage } : {}) } as Completion;
}
