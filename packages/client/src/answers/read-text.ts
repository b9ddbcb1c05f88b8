import type { Exchange } from "./exchange.ts";
import { openBody } from "./open-body.ts";

/** @throws ConnectionError, TimeoutError or AbortError before the body is complete. */
export async function readText(exchange: Exchange): Promise<string> {
  const body = openBody(exchange);
  const decoder = new TextDecoder();
  let text = "";
  for (let bytes = await body.read(); bytes; bytes = await body.read()) text += decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
}
