import { openApiDocument, operations } from "@haoee/spec";
import { type HttpHandler, http } from "msw";
import type { MockFetch, MockFetchOptions } from "../fetch/begin-mock-fetch.ts";

/** How the handlers of a mock are set up. Every option may be left out. */
export interface MockHandlersOptions extends MockFetchOptions {
  /** Where the gateway is called, of which the origin counts; by default the servers of the contract. */
  readonly baseUrl?: string;
}

/** Folders under which the mock answers: those of the contract, and its own. */
const folders = new Set([...operations.map(({ path }) => path.split("/")[1]), "media", "__mock"]);

/** Lets a mock answer what is sent to the gateway, and nothing else of the same origin. */
export function handlersOf(mock: MockFetch, baseUrl: string | undefined): HttpHandler[] {
  const servers = baseUrl === undefined ? openApiDocument.servers.map(({ url }) => url) : [baseUrl];
  return servers.flatMap((server) =>
    [...folders].map((folder) =>
      // Where the mock has no answer at all, the connection is what fails.
      http.all(`${new URL(server).origin}/${folder}/*`, ({ request }) => mock(request).catch(() => Response.error())),
    ),
  );
}
