import { toBase64 } from "../media/base64.ts";
import type { JournalBody } from "./journal.ts";
import { redactText } from "./redact.ts";

/** Collects a body as it goes by. */
export interface BodyCapture {
  add(data: string | Uint8Array): void;
  /** What was collected, without these credentials. */
  body(credentials: readonly string[]): JournalBody;
}

/** How many bytes of a body are kept. */
const limit = 65_536;

const encoder = new TextEncoder();

function asText(bytes: Uint8Array): string | undefined {
  try {
    // A beginning can end within a character: the decoder keeps that back in streaming mode.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/**
 * Keeps the beginning of a body and its size.
 *
 * @param now set for a stream, whose pieces are kept with their times since the beginning: the clock of the session
 */
export function captureBody(now?: () => number): BodyCapture {
  const begin = now?.();
  const chunks: { readonly t: number; readonly data: string }[] = [];
  const kept: Uint8Array[] = [];
  let size = 0;
  let room = limit;
  const decoder = new TextDecoder();

  return {
    add(data) {
      const bytes = typeof data === "string" ? encoder.encode(data) : data;
      size += bytes.byteLength;
      if (room <= 0) return;
      const isWhole = bytes.byteLength <= room;
      const part = isWhole ? bytes : bytes.slice(0, room);
      room -= part.byteLength;
      kept.push(part);
      if (!now || begin === undefined) return;
      const text = isWhole && typeof data === "string" ? data : decoder.decode(part, { stream: true });
      chunks.push({ t: now() - begin, data: text });
    },
    body(credentials) {
      const bytes = joined(kept);
      const text = asText(bytes);
      return {
        size,
        ...(text === undefined
          ? { data: toBase64(bytes), encoding: "base64" as const }
          : { data: redactText(text, credentials) }),
        ...(size > bytes.byteLength && { truncated: true as const }),
        ...(now && { chunks: chunks.map(({ t, data }) => ({ t, data: redactText(data, credentials) })) }),
      };
    },
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
}
