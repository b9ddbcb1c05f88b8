import type { FilePart, RecordedRequest } from "../recording/recording.ts";

/** A form as an object: text by name, files as `fileAs` gives them, a part that repeats as a list. */
export function partsByName(
  parts: NonNullable<RecordedRequest["parts"]>,
  fileAs: (file: FilePart) => unknown,
): Readonly<Record<string, unknown>> {
  const names = new Set(parts.map(({ name }) => name));
  return Object.fromEntries(
    [...names].map((name) => {
      const group = parts.filter((part) => part.name === name);
      const values = group.map((part) => ("file" in part ? fileAs(part) : part.value));
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}
