import type { Provenance } from "../recording/recording.ts";

/** Name and value of a header, a parameter or a cookie. */
export interface HarField {
  readonly name: string;
  readonly value: string;
}

/** A part of a form, as HAR 1.2 has it. */
export interface HarParam {
  readonly name: string;
  readonly value?: string;
  readonly fileName?: string;
  readonly contentType?: string;
}

/** The body of a request. HAR 1.2 has no place for bytes: then the text is base64, and the comment says so. */
export interface HarPostData {
  readonly mimeType: string;
  readonly text?: string;
  readonly params?: readonly HarParam[];
  readonly comment?: string;
}

/** A piece of a response as it arrived, an extension of ours. */
export interface HarChunk {
  /** Milliseconds since the head of the response. */
  readonly t: number;
  /** Bytes of the body that came with it. */
  readonly size: number;
}

/** One exchange, with the fields that are read here. */
export interface HarEntry {
  readonly startedDateTime: string;
  readonly pageref?: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: readonly HarField[];
    readonly postData?: HarPostData;
  };
  readonly response: {
    readonly status: number;
    readonly headers: readonly HarField[];
    readonly content: { readonly mimeType?: string; readonly text?: string; readonly encoding?: string };
    readonly _chunks?: readonly HarChunk[];
  };
  /** Name of the callback, for a call of the gateway's to an address of the user's. */
  readonly _webhook?: string;
}

/** One recording of ours: a page whose entries are its steps. */
export interface HarPage {
  readonly id: string;
  /** Id of the documentation entry. */
  readonly _entry?: string;
  readonly _provenance?: Pick<Provenance, "kind" | "upstreamHost" | "recordedAt">;
}

/** Who wrote the archives of this package. */
export const ourCreator = "@haoee/contract-tests";
