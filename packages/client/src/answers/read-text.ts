import type { Exchange } from "./exchange.ts";
import { interruption } from "./interruption.ts";

/** @throws ConnectionError when the connection breaks before the body is complete. */
export async function readText(exchange: Exchange): Promise<string> {
  try {
    return await exchange.response.text();
  } catch (error) {
    throw interruption(error, exchange);
  }
}
