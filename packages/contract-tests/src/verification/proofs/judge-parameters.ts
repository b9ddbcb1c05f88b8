import { type Operation, type Parameter, resolve } from "@haoee/spec";
import { pathParameters } from "../../addresses/path-parameters.ts";
import { judgeValue } from "../../judge/judge-value.ts";
import type { RecordedRequest } from "../../recording/recording.ts";
import type { Draft } from "../finding.ts";
import { judged } from "./judged.ts";
import { failure, type Site } from "./proof.ts";

/** The parameters that an operation documents. */
export function parametersOf({ object }: Operation): readonly Parameter[] {
  // The lint lets nothing but a parameter be referred to here.
  return (object.parameters ?? []).map((one) => resolve(one) as Parameter);
}

function judgeParameter(
  site: Site,
  { name, in: place, required, schema }: Parameter,
  value?: string,
): readonly Draft[] {
  const pointer = `/${place}/${name}`;
  if (value === undefined) {
    return required
      ? [failure(site, "required-parameter", `the ${place} must have the parameter ${name}`, pointer)]
      : [];
  }
  // The contract describes every parameter by an object, never by `true` or `false`. A redacted one shows nothing.
  if (value === "[redacted]") return [];
  const found = judged(site, () => judgeValue(schema as object, value, { form: true }));
  return found.map((draft) => ({ ...draft, pointer: pointer + draft.pointer }));
}

/** Judges what a request says beside its body: in its path, its query and its documented headers. */
export function judgeParameters(site: Site, operation: Operation, request: RecordedRequest): readonly Draft[] {
  const { path, query = {}, headers } = request;
  const sent = { path: pathParameters(operation.path, path) ?? {}, query, header: headers };
  return parametersOf(operation).flatMap((parameter) => {
    const name = parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name;
    return judgeParameter(site, parameter, sent[parameter.in][name]);
  });
}
