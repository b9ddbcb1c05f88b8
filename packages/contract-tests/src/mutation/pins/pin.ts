import type { OpenApiDocument } from "@haoee/spec";
import type { Call, CallVerdict } from "../calls/call.ts";
import { callProbes } from "../calls/call-probes.ts";
import { judgeCall } from "../calls/judge-call.ts";
import { schemaRoots } from "../contract/schema-roots.ts";
import { type Probe, probeValue } from "../probes/probe.ts";
import { rootJudge } from "../probes/root-judge.ts";
import { schemaProbes } from "../probes/schema-probes.ts";

/** A value that was tried by a schema, and whether it was accepted. */
export interface ValuePin extends Probe {
  readonly value: unknown;
  readonly accepted: boolean;
}

/** A call that was tried, and what the contract says of it. */
export interface CallPin {
  readonly call: Call;
  readonly verdict: CallVerdict;
}

/** What a contract says of everything by which it is tried. */
export interface Pins {
  /** By the pointer of the outermost schema. */
  readonly values: ReadonlyMap<string, readonly ValuePin[]>;
  readonly calls: readonly CallPin[];
}

/** One of each that has the same JSON. */
function distinct<T>(items: Iterable<T>, keyOf: (item: T) => unknown): readonly T[] {
  const found = new Map<string, T>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item)) ?? "";
    if (!found.has(key)) found.set(key, item);
  }
  return [...found.values()];
}

/** Tries a contract by every probe there is for it. */
export function pinsOf(document: OpenApiDocument): Pins {
  const judge = rootJudge(document);
  const values = [...schemaRoots(document)].map(([root, schema]) => {
    const accepts = judge.of(root);
    const probes = distinct(schemaProbes(document, schema), probeValue);
    const pins = probes.map((probe): ValuePin => {
      const value = probeValue(probe);
      return { ...probe, value, accepted: accepts(value) };
    });
    return [root, pins] as const;
  });
  const calls = distinct(callProbes(document), (call) => call);
  return { values: new Map(values), calls: calls.map((call) => ({ call, verdict: judgeCall(document, call) })) };
}
