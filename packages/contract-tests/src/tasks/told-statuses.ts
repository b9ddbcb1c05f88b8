/** The statuses that an answer tells: of the task itself, in an envelope, or of each task of a list. In lower case. */
export function toldStatuses(body: unknown): readonly string[] {
  if (Array.isArray(body)) return body.flatMap(toldStatuses);
  const { status, data }: { readonly status?: unknown; readonly data?: unknown } = Object(body);
  return typeof status === "string" ? [status.toLowerCase()] : toldStatuses(data ?? []);
}
