import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { faultKeyword } from "../faults/fault-keyword.ts";
import type { ControlRoute } from "./control-route.ts";

/** Judges query and body of calls of one route. Numbers of the query are put in the place of their text. */
export type JudgeCall = (query: Record<string, unknown>, body: unknown) => void;

function ajvWith(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ strictTypes: false, strictRequired: false, coerceTypes });
  addFormats.default(ajv, ["regex", "date-time"]);
  ajv.addKeyword(faultKeyword);
  return ajv;
}

function judge(validate: ValidateFunction | undefined, value: unknown, whole: string): void {
  if (!validate || validate(value)) return;
  const [error] = validate.errors ?? [];
  const extra: unknown = error?.params.additionalProperty;
  const param = typeof extra === "string" ? extra : (error?.instancePath.slice(1).replaceAll("/", ".") ?? "");
  const allowed: unknown = error?.params.allowedValues;
  const choices = Array.isArray(allowed) ? `: ${allowed.join(", ")}` : "";
  const problem = typeof extra === "string" ? "is unknown" : `${error?.message}${choices}`;
  throw new RequestRefusedError({ message: `${param || whole} ${problem}`, param });
}

/** The judge of a route, whose schemas are compiled with the first call. */
export function createJudge({ query = {}, body }: ControlRoute): JudgeCall {
  let compiled: readonly (ValidateFunction | undefined)[] | undefined;
  const compile = () => [
    ajvWith(true).compile({ properties: query, additionalProperties: false }),
    body && ajvWith(false).compile(body),
  ];
  return (parameters, value) => {
    compiled ??= compile();
    judge(compiled[0], parameters, "the query");
    judge(compiled[1], value, "the body");
  };
}
