import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerOptions } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { FileRefusedError } from "../errors/file-refused-error.ts";
import type { MockOptions } from "../settings/options.ts";

interface Certificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
}

/** Slow senders hold no connection for ever: head and whole request have to be there in time, in milliseconds. */
const patience = { headersTimeout: 10_000, requestTimeout: 120_000, connectionsCheckingInterval: 5_000 };

/** A certificate for this machine, made anew at every start. */
async function ownCertificate(): Promise<Certificate> {
  const { generate } = await import("selfsigned");
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  return { key, cert };
}

function read(file: string): Promise<Buffer> {
  return readFile(file).catch((error: Error) => {
    throw new FileRefusedError(file, error.message);
  });
}

async function certificateOf({ httpsKey, httpsCert }: MockOptions): Promise<Certificate> {
  if (httpsKey === undefined || httpsCert === undefined) return ownCertificate();
  return { key: await read(httpsKey), cert: await read(httpsCert) };
}

/**
 * Node's server, for http or https.
 *
 * @throws FileRefusedError for a key or certificate that cannot be used.
 */
export async function createHttpServer(
  options: MockOptions,
  limits: Pick<ServerOptions, keyof typeof patience> = patience,
): Promise<Server> {
  // The listener refuses a request without a host in the envelope of all refusals.
  const settings: ServerOptions = { ...limits, requireHostHeader: false };
  if (!options.https && options.httpsKey === undefined) return createServer(settings);
  const certificate = await certificateOf(options);
  try {
    return createHttpsServer({ ...settings, ...certificate });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FileRefusedError(options.httpsCert ?? "the certificate", reason);
  }
}
