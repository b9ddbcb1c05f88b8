import type { CapturedChunk } from "../exchange/captured-exchange.ts";

/** How many bytes of one exchange may be kept, request and response together. */
export interface Allowance {
  left: number;
}

/** A body that is collected while it passes. */
export class CollectedBody {
  /** Bytes that have passed, kept or not. */
  bytes = 0;
  /** Pieces that have passed, kept or not. */
  pieces = 0;
  /** What was kept: everything, or nothing once the allowance was used up. */
  chunks: CapturedChunk[] = [];
  readonly #allowance: Allowance;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /** @param t milliseconds since the head of the response */
  add(bytes: Uint8Array, t: number): void {
    this.bytes += bytes.length;
    this.pieces += 1;
    this.#allowance.left -= bytes.length;
    if (this.#allowance.left >= 0) this.chunks.push({ t, bytes });
    else this.chunks = [];
  }
}
