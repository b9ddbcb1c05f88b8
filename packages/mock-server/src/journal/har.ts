import type { JournalBody, JournalEntry } from "./journal.ts";

type Fields = Readonly<Record<string, string>>;

function nameValues(fields: Iterable<readonly [string, string]>): { name: string; value: string }[] {
  return [...fields].map(([name, value]) => ({ name, value }));
}

/** A path and query as addresses may be written, also where the client, or a redaction, wrote something else. */
function asUri(target: string): string {
  return target
    .replaceAll(/%(?![\da-f]{2})/gi, "%25")
    .replaceAll(/[^\w\-.~:/?@!$&'()*+,;=%]/gu, (character) => encodeURIComponent(character.toWellFormed()));
}

function postData(headers: Fields, body: JournalBody | undefined): object {
  if (!body || body.size === 0) return {};
  const comment = body.encoding ? { comment: "base64" } : {};
  return { postData: { mimeType: headers["content-type"] ?? "", text: body.data, ...comment } };
}

function harEntry({ at, request, response, timing }: JournalEntry): object {
  const { body } = response;
  return {
    startedDateTime: at,
    time: timing.end,
    request: {
      method: request.method,
      url: request.origin + asUri(request.target),
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: nameValues(Object.entries(request.headers)),
      queryString: nameValues(new URLSearchParams(request.target.split("?", 2)[1] ?? "")),
      ...postData(request.headers, request.body),
      headersSize: -1,
      bodySize: request.body?.size ?? 0,
    },
    response: {
      status: response.status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: nameValues(Object.entries(response.headers)),
      content: {
        size: body.size,
        mimeType: response.headers["content-type"] ?? "",
        text: body.data,
        ...(body.encoding && { encoding: body.encoding }),
      },
      redirectURL: response.headers.location ?? "",
      headersSize: -1,
      bodySize: body.size,
    },
    cache: {},
    timings: { send: 0, wait: timing.head, receive: timing.end - timing.head },
  };
}

/** Exchanges as an HTTP Archive 1.2, which browsers and proxies open. Source: the HAR 1.2 specification. */
export function toHar(entries: readonly JournalEntry[], version: string): object {
  return {
    log: { version: "1.2", creator: { name: "@haoee/mock-server", version }, entries: entries.map(harEntry) },
  };
}
