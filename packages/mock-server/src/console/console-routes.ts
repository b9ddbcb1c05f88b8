import { openApiDocument } from "@haoee/spec";
import type { Answerer, Exchange } from "../app/exchange.ts";
import type { Route } from "../app/router.ts";
import { jsonResponse } from "../behaviours/json-response.ts";
import type { ResponseValue } from "../behaviours/values.ts";
import { pageHeaders } from "./page-headers.ts";
import { preferredLanguage } from "./preferred-language.ts";
import { type PageName, pageFiles, type ReadPage } from "./read-page.ts";
import { referenceDocument } from "./reference-document.ts";

/** A page in the language of its reader. */
async function page(name: PageName, { query, headers }: Exchange, readPage: ReadPage): Promise<ResponseValue> {
  const text = new TextDecoder().decode(await readPage(name));
  const language = preferredLanguage(query.lang, headers["accept-language"]);
  return {
    status: 200,
    headers: { ...pageHeaders(pageFiles[name]), "content-language": language, vary: "Accept, Accept-Language" },
    body: text.replaceAll('"en"', `"${language}"`),
  };
}

function route(path: string, answer: (exchange: Exchange) => Promise<ResponseValue>): Route<Answerer> {
  return { method: "GET", path, target: async (exchange) => ({ response: await answer(exchange) }) };
}

function file(path: string, name: PageName, readPage: ReadPage): Route<Answerer> {
  return route(path, async () => ({ status: 200, headers: pageHeaders(pageFiles[name]), body: await readPage(name) }));
}

/**
 * The pages for people: the console at `/` and the reference of the contract at `/docs`. They need no key.
 *
 * @param text what `/` answers to whoever does not ask for a page
 */
export function consoleRoutes(readPage: ReadPage, text: () => ResponseValue): readonly Route<Answerer>[] {
  const wantsPage = ({ headers }: Exchange) => headers.accept?.includes("text/html");
  let reference: object | undefined;
  return [
    route("/", async (exchange) => (wantsPage(exchange) ? page("console.html", exchange, readPage) : text())),
    file("/console/console.css", "console.css", readPage),
    file("/console/console.js", "console.js", readPage),
    file("/console/words.js", "words.js", readPage),
    route("/docs", (exchange) => page("reference.html", exchange, readPage)),
    file("/docs/scalar.js", "scalar.js", readPage),
    route("/docs/openapi.json", async () => {
      reference ??= referenceDocument(openApiDocument);
      return jsonResponse(200, reference);
    }),
  ];
}
