import type { OpenApiDocument } from "@haoee/spec";
import { pointerSteps } from "../../json-pointer.ts";
import { answerSchema, essenceOf } from "../../judge/answer-schema.ts";
import { pointerOf } from "../../judge/contract-schemas.ts";
import { judgeBody } from "../../judge/judge-body.ts";
import { judgeRequest } from "../../judge/judge-request.ts";
import { requestSchema } from "../../judge/request-schema.ts";
import { undocumentedFields } from "../../judge/undocumented-fields.ts";
import { judgeCall } from "../calls/judge-call.ts";
import { applyEdit } from "../contract/edit.ts";
import type { Mutant } from "../contract/mutant.ts";
import { rootAround, schemaRoots } from "../contract/schema-roots.ts";
import type { RootJudge } from "../probes/root-judge.ts";
import { readShown, type ShownBody } from "./evidence.ts";
import { type ValuesByRoot, valuesByRoot } from "./values-by-root.ts";

/** Whether a mutant of the contract is noticed. */
export type Notices = (mutant: Mutant) => boolean;

interface Filed {
  readonly body: ShownBody;
  readonly values: ValuesByRoot;
}

function schemaOf(body: ShownBody, document: OpenApiDocument): object {
  if (body.side === "request") return requestSchema(body.operationId, body.mediaType, document);
  return answerSchema(body, document);
}

function valuesOf({ body, mediaType }: ShownBody): readonly unknown[] {
  if (body instanceof Uint8Array) return [];
  return essenceOf(mediaType) === "text/event-stream" && Array.isArray(body) ? body : [body];
}

function file(document: OpenApiDocument, body: ShownBody): readonly Filed[] {
  const schema = schemaOf(body, document);
  return valuesOf(body).map((value) => ({
    body,
    values: valuesByRoot(document, pointerOf(schema) ?? "", schema, value),
  }));
}

/** What a contract has against a body: that it breaks it, or which fields it does not document. */
function complaints(body: ShownBody, document: OpenApiDocument): string {
  try {
    if (body.side === "request") return String(judgeRequest(body, document).ok);
    return `${judgeBody(body, document).ok} ${undocumentedFields(body, document).join()}`;
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

// Only where such a property is can its description be missed.
const ofOneProperty = new Set(["property removed", "property renamed"]);

function mayBeMissed({ operator, pointer }: Mutant, values: readonly unknown[]): boolean {
  if (!undocumenting.has(operator)) return false;
  return (
    !ofOneProperty.has(operator) || JSON.stringify(values).includes(`${JSON.stringify(pointerSteps(pointer).at(-1))}:`)
  );
}

// These may take away what documents a field, while its value is accepted as before.
const undocumenting = new Set([
  "property removed",
  "property renamed",
  "reference replaced",
  "branch removed",
  "items changed",
  "body schema opened",
]);

/**
 * Whether the recordings and the examples of the contract notice a mutant: that one of them is refused, or has fields
 * that are not documented.
 */
export function recordingsCheck(document: OpenApiDocument, judge: RootJudge): Notices {
  const { bodies, calls } = readShown();
  const filed = bodies.flatMap((body) => file(document, body));
  const before = new Map(bodies.map((body) => [body, complaints(body, document)]));
  const problems = calls.map((call) => new Set(judgeCall(document, call).problems));

  /** The bodies that may be judged otherwise: judging all by each mutant would take an hour. */
  function candidates(mutant: Mutant, root: string): readonly ShownBody[] {
    const reached = filed.filter(({ values }) => values.has(root));
    if (reached.length === 0) return [];
    const { pointer, ...edit } = mutant.edit;
    const changed = applyEdit(schemaRoots(document).get(root), { ...edit, pointer: pointer.slice(root.length) });
    const [was, is] = [judge.of(root), judge.instead(changed)];
    return reached.flatMap(({ body, values }) => {
      const own = values.get(root) ?? [];
      return own.some((value) => was(value) !== is(value)) || mayBeMissed(mutant, own) ? [body] : [];
    });
  }

  return (mutant) => {
    const root = rootAround(document, mutant.edit.pointer);
    if (root === undefined) {
      // An edit leaves a document a document.
      const changed = applyEdit(document, mutant.edit) as OpenApiDocument;
      return calls.some((call, index) => judgeCall(changed, call).problems.some((one) => !problems[index]?.has(one)));
    }
    const asked = new Set(candidates(mutant, root));
    if (asked.size === 0) return false;
    // The judge knows the schemas of a document by identity, so that a mutant shares none with the contract.
    const changed = structuredClone(applyEdit(document, mutant.edit)) as OpenApiDocument;
    return [...asked].some((body) => complaints(body, changed) !== before.get(body));
  };
}
