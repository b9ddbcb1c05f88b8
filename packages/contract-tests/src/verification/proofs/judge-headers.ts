import { findOperation, resolve, type Schema } from "@haoee/spec";
import { judgeValue } from "../../judge/judge-value.ts";
import type { Exchange } from "../../recording/recording.ts";
import type { Draft } from "../finding.ts";
import { judged } from "./judged.ts";
import { failure, type Site } from "./proof.ts";

interface Header {
  readonly required?: boolean;
  readonly schema: Schema;
}

function documentedHeaders({ operationId, response }: Exchange): readonly (readonly [name: string, Header])[] {
  const responses = findOperation(operationId)?.object.responses ?? {};
  const found = responses[response.status] ?? responses.default;
  if (!found) return [];
  // A response object may carry this keyword, whose values are headers or references to them.
  const { headers = {} } = resolve(found) as { readonly headers?: Readonly<Record<string, object>> };
  return Object.entries(headers).map(([name, header]) => [name, resolve(header) as Header]);
}

/** Judges the documented headers of an answer. */
export function judgeHeaders(site: Site, exchange: Exchange): readonly Draft[] {
  return documentedHeaders(exchange).flatMap(([name, { required, schema }]) => {
    const value = exchange.response.headers[name.toLowerCase()];
    const pointer = `/headers/${name.toLowerCase()}`;
    if (value === undefined) {
      return required ? [failure(site, "required-header", `the answer must have the header ${name}`, pointer)] : [];
    }
    if (value === "[redacted]") return [];
    // The contract describes every header by an object, never by `true` or `false`.
    const found = judged(site, () => judgeValue(schema as object, value, { form: true }));
    return found.map((draft) => ({ ...draft, pointer: pointer + draft.pointer }));
  });
}
