/** Media ranges of an `Accept` header and the quality that each has. */
function qualitiesOf(accept: string): ReadonlyMap<string, number> {
  return new Map(
    accept.split(",").map((one) => {
      const [range = "", ...parameters] = one
        .toLowerCase()
        .split(";")
        .map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith("q="));
      return [range, quality === undefined ? 1 : Number(quality.slice(2))];
    }),
  );
}

/**
 * Whether a client would rather have JSON than bytes: `Accept` gives `application/json` a higher quality than the media
 * type of the bytes, the most specific range being the one that counts. Source: RFC 9110 §12.5.1.
 */
export function prefersJson(accept: string, mediaType: string): boolean {
  const qualities = qualitiesOf(accept);
  const [json = 0, bytes = 0] = ["application/json", mediaType].map(
    (type) => qualities.get(type) ?? qualities.get(type.replace(/\/.*/, "/*")) ?? qualities.get("*/*"),
  );
  return json > bytes;
}
