/** How many bytes the head of a request or of an answer may have: four times what Node takes, since cookies pile up. */
export const largestHead: number = 64 * 1024;
