import type { FilePart, RecordedRequest } from "../recording/recording.ts";

/** A form as an object: text by name, files as `fileAs` gives them, a part that repeats as a list. */
export function partsByName(
  parts: NonNullable<RecordedRequest["parts"]>,
  fileAs: (file: FilePart) => unknown,
): Readonly<Record<string, unknown>> {
  const groups = Object.groupBy(parts, ({ name }) => name);
  return Object.fromEntries(
    Object.entries(groups).map(([name, group = []]) => {
      const values = group.map((part) => ("file" in part ? fileAs(part) : part.value));
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}
