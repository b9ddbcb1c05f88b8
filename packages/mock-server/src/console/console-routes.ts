import type { Answerer, Exchange } from "../app/exchange.ts";
import type { Route } from "../app/router.ts";
import { jsonResponse } from "../behaviours/json-response.ts";
import type { ResponseValue } from "../behaviours/values.ts";
import type { Contract } from "../contract/contract.ts";
import { pageHeaders } from "./page-headers.ts";
import { preferredLanguage } from "./preferred-language.ts";
import { type PageName, pageFiles, type ReadPage } from "./read-page.ts";
import { referenceDocument } from "./reference-document.ts";

/** A page in the language of its reader. */
async function page(name: PageName, { query, headers }: Exchange, readPage: ReadPage): Promise<ResponseValue> {
  const text = new TextDecoder().decode(await readPage(name));
  const language = preferredLanguage(query.lang, headers["accept-language"]);
  const facts = { "content-language": language, vary: "Accept, Accept-Language" };
  return {
    status: 200,
    headers: { ...pageHeaders("text/html; charset=utf-8"), ...facts },
    body: text.replaceAll('"en"', `"${language}"`),
  };
}

function route(path: string, answer: (exchange: Exchange) => Promise<ResponseValue>): Route<Answerer> {
  return { method: "GET", path, target: async (exchange) => ({ response: await answer(exchange) }) };
}

/**
 * The pages for people: the console at `/` and the reference of a contract at `/docs`. They need no key.
 *
 * @param text what `/` answers to whoever does not ask for a page
 */
export function consoleRoutes(
  readPage: ReadPage,
  { document }: Contract,
  text: () => ResponseValue,
): readonly Route<Answerer>[] {
  const wantsPage = ({ headers }: Exchange) => headers.accept?.includes("text/html");
  let reference: object | undefined;
  return [
    route("/", async (exchange) => (wantsPage(exchange) ? page("console.html", exchange, readPage) : text())),
    route("/docs", (exchange) => page("reference.html", exchange, readPage)),
    route("/docs/openapi.json", async () => {
      reference ??= referenceDocument(document);
      return jsonResponse(200, reference);
    }),
    ...pageFiles.map(({ name, mediaType }) =>
      route(`/console/${name}`, async () => ({
        status: 200,
        headers: pageHeaders(mediaType),
        body: await readPage(name),
      })),
    ),
  ];
}
