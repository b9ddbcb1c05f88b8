/**
 * Reads a file of the mock's pages.
 *
 * @param name of the file, such as `console.css`
 */
export type ReadPage = (name: PageName) => Promise<Uint8Array>;

/** The files that the mock's pages are made of, and their media types. */
export const pageFiles = {
  "console.html": "text/html; charset=utf-8",
  "console.css": "text/css; charset=utf-8",
  "console.js": "text/javascript; charset=utf-8",
  "words.js": "text/javascript; charset=utf-8",
  "reference.html": "text/html; charset=utf-8",
  "scalar.js": "text/javascript; charset=utf-8",
} as const;

/** Name of a file that a page is made of. */
export type PageName = keyof typeof pageFiles;
