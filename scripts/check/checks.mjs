// @ts-check

/** The turbo tasks that make up `npm test`. */
export const checks = /** @type {const} */ ([
  "//#lint",
  "//#knip",
  "//#types",
  "//#test:house",
  "build",
  "types",
  "generate:check",
  "lint:contract",
  "test",
]);
