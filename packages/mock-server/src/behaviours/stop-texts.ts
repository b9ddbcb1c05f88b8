/** The texts before which an answer ends, from the forms that `stop` has. */
export function stopTexts(stop: string | readonly string[] | null | undefined): readonly string[] {
  return typeof stop === "string" ? [stop] : (stop ?? []);
}
