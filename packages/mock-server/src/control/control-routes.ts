import type { Answerer } from "../app/exchange.ts";
import { parseJson } from "../app/parse-json.ts";
import type { Route } from "../app/router.ts";
import { jsonResponse } from "../behaviours/json-response.ts";
import type { ResponseValue } from "../behaviours/values.ts";
import type { Contract } from "../contract/contract.ts";
import type { Metrics } from "../metrics/metrics.ts";
import type { Sessions } from "../sessions/sessions.ts";
import { clockRoutes } from "./clock-routes.ts";
import { controlDocument } from "./control-document.ts";
import type { ControlRoute } from "./control-route.ts";
import { faultRoutes } from "./fault-routes.ts";
import { journalRoutes } from "./journal-routes.ts";
import { createJudge } from "./judge-call.ts";
import { scenarioRoutes } from "./scenario-routes.ts";
import { startPage } from "./start-page.ts";
import { stateRoutes } from "./state-routes.ts";

/** Largest body of a call, in bytes. */
const limit = 1024 * 1024;

/** Every operation of the control API, but for its own document. */
const controlTable: readonly ControlRoute[] = [
  ...stateRoutes,
  ...journalRoutes,
  ...clockRoutes,
  ...faultRoutes,
  ...scenarioRoutes,
];

/** What the control API shows and steers. */
export interface Controlled {
  readonly sessions: Sessions;
  readonly contract: Contract;
  readonly metrics: Metrics | undefined;
}

function answerer(route: ControlRoute, controlled: Controlled): Answerer {
  const judge = createJudge(route);
  return async ({ request, session, query }) => {
    const body = route.body && parseJson(await request.readBytes(limit));
    const parameters = { ...query };
    judge(parameters, body);
    return { response: await route.answer({ ...controlled, session, query: parameters, body }) };
  };
}

function page(path: string, answer: () => ResponseValue): Route<Answerer> {
  return { method: "GET", path, target: () => ({ response: answer() }) };
}

/** What `/` answers where no page is wanted. */
export function startText(contract: Contract): ResponseValue {
  return startPage(contract, controlTable);
}

/** What the mock says of itself and lets be changed. These routes need no key. */
export function controlRoutes(controlled: Controlled): readonly Route<Answerer>[] {
  const document = controlDocument(controlTable);
  return [
    page("/", () => startText(controlled.contract)),
    page("/openapi.json", () => jsonResponse(200, controlled.contract.document)),
    page("/__mock/openapi.json", () => jsonResponse(200, document)),
    ...controlTable.map((route) => ({
      method: route.method,
      path: route.path,
      target: answerer(route, controlled),
    })),
  ];
}
