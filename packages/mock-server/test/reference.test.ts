import { openApiDocument, operations } from "@haoee/spec";
import { beforeAll, expect, test } from "vitest";
import { openPage, patience } from "./browser.ts";
import { startMock } from "./mock.ts";

beforeAll(async () => {
  await import("../scripts/take-scalar.ts");
});

/** What the contract shows of a stream. */
const examplesOf = (responses: unknown): unknown => Object(responses)["200"].content["text/event-stream"].examples;

/** Of the vendor's page. */
const languages = [
  ...["Shell", "JavaScript", "Java", "Swift", "Go", "PHP", "Python", "HTTP", "C", "C#", "Objective-C", "Ruby"],
  ...["OCaml", "Dart", "R"],
];

/** The reference once it is drawn, with the operation of chats in sight. */
async function openReference(context: Parameters<typeof openPage>[0], options = {}) {
  const mock = await startMock();
  const { page, foreign } = await openPage(context, "the reference", options);
  await page.goto(`${mock.url}/docs#tag/chat/POST/v1/chat/completions`);
  await page.getByText("/v1/chat/completions").first().waitFor({ timeout: patience });
  return { mock, page, foreign };
}

test("the reference lists every operation and where it comes from, and asks no other host", {
  timeout: patience,
}, async (context) => {
  const { page, foreign } = await openReference(context);
  for (const tag of ["images", "videos", "music"]) await page.getByRole("button", { name: tag }).first().click();
  for (const { summary } of operations) {
    expect(await page.getByRole("link", { name: summary }).count(), summary).toBeGreaterThan(0);
  }
  await page.getByText("vendor's page: 开发中 (in development)").first().waitFor();
  expect(foreign).toEqual([]);
});

test("requests are shown in every language of the vendor's page", { timeout: patience }, async (context) => {
  const { page } = await openReference(context);
  await page.getByRole("button", { name: /curl/i }).first().click();
  await page.getByRole("listbox").waitFor();
  for (const language of languages) {
    expect(await page.getByRole("listbox").getByText(language, { exact: true }).count(), language).toBeGreaterThan(0);
  }
});

test("the document of the reference is the contract with sources in its descriptions, and calls this mock", async () => {
  const mock = await startMock();
  const shown: unknown = await (await fetch(`${mock.url}/docs/openapi.json`)).json();
  const { "x-source": source, responses } = Object(openApiDocument.paths["/v1/chat/completions"]?.post);
  const post = {
    description: expect.stringContaining(`*Source: \`${source}\` · vendor's page: `),
    "x-badges": [{ name: source, position: "before" }],
    responses: { 200: { content: { "text/event-stream": { examples: examplesOf(responses) } } } },
  };
  const servers = [{ url: "/", description: "This mock" }];
  expect(shown).toMatchObject({ servers, paths: { "/v1/chat/completions": { post } } });
});
