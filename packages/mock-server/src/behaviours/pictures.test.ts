import { expect, test } from "vitest";
import { asManyAsAsked } from "./pictures.ts";

const documented = { created: 1, data: [{ url: "a" }, { url: "b" }] };

test.each([
  [{}, ["a"]],
  [{ n: 1 }, ["a"]],
  [{ n: 3 }, ["a", "b", "a"]],
])("a request of %o gets the pictures %o", (request, urls) => {
  expect(asManyAsAsked(documented, request)).toEqual({ created: 1, data: urls.map((url) => ({ url })) });
});
