/** A media type in small letters, its parameters in order. */
export function spellMediaType(mediaType: string): string {
  const [essence = "", ...parameters] = mediaType
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  return [essence, ...parameters.filter((parameter) => parameter !== "").toSorted()].join("; ");
}

/** The same without the parameters that say nothing of its form. */
export function normaliseMediaType(mediaType: string): string {
  return spellMediaType(mediaType).replace(/; charset=[^;]*/g, "");
}

/** Whether it is a range such as `image/*`. */
export function isMediaRange(mediaType: string): boolean {
  return mediaType.split(";")[0]?.endsWith("/*") === true;
}

/** Whether a media type or range such as `image/*` includes a normalised media type. */
export function includesMediaType(range: string, mediaType: string): boolean {
  const [type, subtype] = range.split(";")[0]?.split("/") ?? [];
  if (range === mediaType || range === "*/*") return true;
  return subtype === "*" && mediaType.startsWith(`${type}/`);
}

/** Whether a body of that media type is bytes without a form that a schema could describe. */
export function isBytes(mediaType: string): boolean {
  return !/json|xml|yaml|^text\/|^multipart\/|form-urlencoded|^\*\/\*/.test(mediaType);
}

/** Whether a body of that media type consists of named parts. */
export function isForm(mediaType: string): boolean {
  return /^multipart\/|form-urlencoded/.test(mediaType);
}
