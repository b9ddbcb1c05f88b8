/** What is needed of a `Request` of the Fetch standard. */
export interface FetchWebhookRequest {
  /** Address as it was called. */
  readonly url: string;
  /** The body, not read yet. */
  readonly body: ReadableStream<Uint8Array> | null;
}

/** What is needed of an `IncomingMessage` of Node.js, and so of the requests of Express and Fastify (`request.raw`). */
export interface NodeWebhookRequest extends AsyncIterable<Uint8Array> {
  /** Path and query as they were called. */
  readonly url?: string | undefined;
}

/** A request to a webhook, as the platform gives it. */
export type WebhookRequest = FetchWebhookRequest | NodeWebhookRequest;
