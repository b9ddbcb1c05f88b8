/** The part of an `ImagesResponse` that says which pictures there are. */
export interface Pictures {
  readonly data: readonly unknown[];
}

/** A documented answer with as many pictures as a request asks for: the documented ones, over and over. */
export function asManyAsAsked(pictures: Pictures, request: unknown): Pictures {
  // The validator has judged the body by its schema.
  const { n } = request as { readonly n?: number };
  const { data } = pictures;
  return { ...pictures, data: Array.from({ length: n ?? 1 }, (_, index) => data[index % data.length]) };
}
