/** The media type that an answer says it has, with its parameters. */
export function contentTypeOf({ headers }: Response): string {
  return headers.get("content-type") ?? "no content type";
}
