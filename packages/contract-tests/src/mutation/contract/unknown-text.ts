/** A text that no list of known values holds. */
export const unknownText = "unheard-of";
