import { mediaRoutes as table } from "../behaviours/serve-media.ts";
import type { Answerer } from "./exchange.ts";
import type { Route } from "./router.ts";

/** A route for each kind of media. These routes need no key. */
export function mediaRoutes(): readonly Route<Answerer>[] {
  return table.map(({ path, serve }) => ({
    method: "GET",
    path,
    target: async (exchange) => ({ response: await serve(exchange, exchange.session.world) }),
  }));
}
