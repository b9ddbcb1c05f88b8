/** Where a recording comes from. Only `live` is evidence of the gateway itself. */
export type RecordingKind = "live" | "imported" | "documented" | "derived";

/** A text in a form. */
export interface TextPart {
  readonly name: string;
  readonly value: string;
}

/** A file in a form, with its bytes as they stand beside the recording. */
export interface FilePart {
  readonly name: string;
  readonly filename: string;
  readonly contentType: string;
  /** Name of the file with the bytes, which is their SHA-256 and an optional extension. */
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What was sent. Names of headers are in lower case. */
export interface RecordedRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON body. */
  readonly body?: unknown;
  /** The form. */
  readonly parts?: readonly (TextPart | FilePart)[];
}

/** A piece of a body as it arrived. */
export interface RecordedChunk {
  /** Milliseconds since the head of the response. */
  readonly t: number;
  readonly data: string;
  /** Set when `data` is not the text itself. */
  readonly encoding?: "base64";
}

/** What came back: `body` when it was JSON, `bytes` when it was a file, else `chunks`. */
export interface RecordedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Name of the file with the bytes, which is their SHA-256 and an optional extension. */
  readonly file?: string;
  /** The bytes of the file, as they stand beside the recording. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly chunks?: readonly RecordedChunk[];
}

/** One request with its response. */
export interface Exchange {
  readonly operationId: string;
  readonly request: RecordedRequest;
  readonly response: RecordedResponse;
  /** Milliseconds since the start of the flow, 0 outside a flow. */
  readonly t: number;
  /** Variables for later requests: name → JSON pointer into the body of the response. */
  readonly binds: Readonly<Record<string, string>>;
}

/** A call of the gateway's to an address of the user's, as part of a flow. */
export interface Delivery {
  /** Name of the callback in the contract, such as `imageTaskFinished`. */
  readonly webhook: string;
  readonly request: RecordedRequest;
  /** What the receiver answered. */
  readonly response: { readonly status: number };
  /** Milliseconds since the start of the flow. */
  readonly t: number;
}

/** One check of genuineness, such as `openai-id=created`, at one place of a recording. */
export interface AuthenticityCheck {
  readonly check: string;
  /** JSON pointer into the file. */
  readonly pointer: string;
  readonly holds: boolean;
}

/** The facts by which a reader decides how far to trust a recording. */
export interface Provenance {
  readonly kind: RecordingKind;
  readonly source: string;
  readonly licence: string;
  readonly recordedAt: string | null;
  readonly recorder: string | null;
  readonly upstreamHost: string | null;
  readonly contractSha: string | null;
  /** JSON pointers to what was replaced by `[redacted]`. */
  readonly redactions: readonly string[];
  /** JSON pointers to what was not captured but composed from the contract. */
  readonly composed?: readonly string[];
  /** What the checks of genuineness found when it was recorded. */
  readonly authenticity: readonly AuthenticityCheck[];
}

/** A recording as read from its file. Its format is described in `recording.schema.json`. */
export interface Recording {
  /** Path of the file. */
  readonly file: string;
  /** Id of the documentation entry. */
  readonly entry: string;
  /** One exchange, or the exchanges of a flow in order. */
  readonly exchanges: readonly Exchange[];
  /** JSON pointer to each of the exchanges in the file. */
  readonly pointers: readonly string[];
  /** The webhooks of a flow in order. */
  readonly deliveries: readonly Delivery[];
  /** JSON pointer to each of the webhooks in the file. */
  readonly deliveryPointers: readonly string[];
  readonly provenance: Provenance;
}
