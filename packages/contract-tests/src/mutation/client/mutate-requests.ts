import { entries } from "@haoee/spec";
import type { Exchange, FilePart, RecordedRequest, TextPart } from "../../recording/recording.ts";
import { documentedExchanges } from "../../stories/documented-exchanges.ts";
import { startMock } from "../../stories/start-mock.ts";
import { proveSchema } from "../../verification/proofs/schema-proof.ts";
import { proveStrict } from "../../verification/proofs/strict-proof.ts";
import type { MutantResult } from "../result.ts";
import { requestOperators } from "./request-operators.ts";

/** A documented request that somebody gets wrong. */
export interface RequestMutant {
  readonly operator: string;
  /** The entry whose request it is. */
  readonly file: string;
  readonly pointer: string;
  readonly exchange: Exchange;
}

/** Every mutant of the requests that the catalogue documents. */
export function requestMutants(): readonly RequestMutant[] {
  return entries.flatMap((entry) =>
    documentedExchanges(entry).flatMap((exchange) =>
      requestOperators.flatMap(({ name, changes }) =>
        changes(exchange.request).map(({ pointer, request }) => ({
          operator: name,
          file: `${entry.id}, ${exchange.operationId}`,
          pointer,
          exchange: { ...exchange, request },
        })),
      ),
    ),
  );
}

function formOf(parts: readonly (TextPart | FilePart)[]): FormData {
  const form = new FormData();
  for (const part of parts) {
    if ("value" in part) form.append(part.name, part.value);
    else form.append(part.name, new File([part.bytes], part.filename, { type: part.contentType }));
  }
  return form;
}

/** Whether the mock server refuses a request. */
async function isRefused(baseUrl: string, { method, path, query, body, parts }: RecordedRequest): Promise<boolean> {
  const sent = parts ? formOf(parts) : body === undefined ? null : JSON.stringify(body);
  const type = parts || body === undefined ? {} : { "content-type": "application/json" };
  const response = await fetch(`${baseUrl}${path}?${new URLSearchParams(query)}`, {
    method,
    headers: { authorization: "Bearer none", ...type },
    body: sent,
  });
  await response.arrayBuffer();
  return response.status >= 400;
}

/** The proofs that find fault with a request. */
function provenWrong(exchange: Exchange): readonly string[] {
  const sent = { exchanges: [exchange], deliveries: [] };
  const proofs = { schema: proveSchema(sent), strict: proveStrict(sent) };
  return Object.entries(proofs).flatMap(([name, { findings }]) =>
    findings.some(({ side }) => side === "request") ? [name] : [],
  );
}

/** Judges wrong requests, and sends them to the mock server. Starts one on the loopback interface and stops it. */
export async function mutateRequests(
  mutants: readonly RequestMutant[],
  onDone: (count: number) => void,
): Promise<readonly MutantResult[]> {
  if (mutants.length === 0) return [];
  await using mock = await startMock();
  const results: MutantResult[] = [];
  for (const { operator, file, pointer, exchange } of mutants) {
    const refused = (await isRefused(mock.url, exchange.request)) ? ["mock"] : [];
    const noticedBy = [...provenWrong(exchange), ...refused];
    results.push({ part: "client", operator, file, pointer, noticedBy });
    onDone(1);
  }
  return results;
}
