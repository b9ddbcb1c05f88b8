import type { FilePart, TextPart } from "./recording.ts";

/** A form as an object: text by name, files as `fileAs` gives them, a part that repeats as a list. */
export function partsByName<File extends Omit<FilePart, "bytes">>(
  parts: readonly (TextPart | File)[],
  fileAs: (file: File) => unknown,
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
