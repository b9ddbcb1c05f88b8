import { expect, test } from "vitest";
import { content, tinyContract } from "./tiny-contract.ts";
import { validExamples } from "./valid-examples.ts";

const schemas = {
  Image: { type: "object", required: ["url"], properties: { url: { type: "string", format: "uri" } } },
};
const image = { $ref: "#/components/schemas/Image" };

function check(mediaType: string, value: unknown) {
  return validExamples.check(tinyContract({ requestBody: content(mediaType, image, "flux", value) }, { schemas }));
}

test.each([
  ["application/json", { url: "https://example.com/a.png" }],
  ["text/event-stream", [{ url: "https://example.com/a.png" }, { url: "https://example.com/b.png" }]],
])("a right example of %s passes", (mediaType, value) => {
  expect(check(mediaType, value)).toEqual([]);
});

test.each([
  ["application/json", {}, "required property 'url'"],
  ["application/json", { url: "no address" }, 'format "uri"'],
  ["text/event-stream", [{ url: "https://example.com/a.png" }, {}], "required property 'url'"],
])("a wrong example of %s is refused: %o", (mediaType, value, message) => {
  expect(check(mediaType, value)).toMatchObject([
    { at: expect.stringContaining("examples/flux"), message: expect.stringContaining(message) },
  ]);
});

test("an example that is a reference is followed", () => {
  const requestBody = {
    content: { "application/json": { schema: image, examples: { flux: { $ref: "#/components/examples/flux" } } } },
  };
  const contract = tinyContract({ requestBody }, { schemas });
  const examples = { flux: { value: { url: 1 } } };
  const document = { ...contract.document, components: { schemas, examples } };
  expect(validExamples.check({ ...contract, document })).toMatchObject([
    { message: expect.stringContaining("string") },
  ]);
});
