/** The files that the mock's pages are made of, by the media type of each. */
const names = {
  "text/html; charset=utf-8": ["console.html", "reference.html"],
  "text/css; charset=utf-8": ["console.css"],
  "text/javascript; charset=utf-8": [
    "api.js",
    "clock.js",
    "console.js",
    "elements.js",
    "failures.js",
    "requests.js",
    "scalar.js",
    "tasks.js",
    "words.js",
  ],
} as const;

/** Name of a file that a page is made of. */
export type PageName = (typeof names)[keyof typeof names][number];

/** Reads a file of the mock's pages. */
export type ReadPage = (name: PageName) => Promise<Uint8Array>;

/** Every file and its media type. */
export const pageFiles: readonly { readonly name: PageName; readonly mediaType: string }[] = Object.entries(
  names,
).flatMap(([mediaType, all]) => all.map((name) => ({ name, mediaType })));
