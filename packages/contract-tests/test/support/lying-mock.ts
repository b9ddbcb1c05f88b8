import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createMockServer } from "@haoee/mock-server";
import type { Mock } from "../../src/stories/mock-story.ts";

/** What a lie makes of an answer. */
export type Lie = (answer: { readonly status: number; readonly type: string; readonly text: string }) => {
  readonly status?: number;
  readonly type?: string;
  readonly text?: string;
};

/** Starts a server that passes everything to the mock server and lies about its answers. */
export async function startLyingMock(lie: Lie): Promise<Mock & AsyncDisposable> {
  const mock = await createMockServer();
  const server = createServer(async (message, response) => {
    const { host: _, connection: __, ...headers } = message.headers;
    const method = message.method ?? "GET";
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk);
    // The headers of a request are texts here: none of those that repeat is sent.
    const init = {
      method,
      headers: headers as Record<string, string>,
      body: method === "GET" ? null : Buffer.concat(chunks),
    };
    const answer = await fetch(mock.url + message.url, init);
    const told = { status: answer.status, type: answer.headers.get("content-type") ?? "", text: await answer.text() };
    const { status, type, text } = { ...told, ...lie(told) };
    response.writeHead(status, { "content-type": type }).end(text);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pass: async () => {},
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await mock.close();
    },
  };
}
