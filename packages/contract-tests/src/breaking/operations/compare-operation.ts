import { isObject, type JsonObject } from "../../json-object.ts";
import { canonical, stringAt, stringsAt } from "../document/json.ts";
import { otherSide, type Side } from "../side.ts";
import { type Change, wholeChange } from "./change.ts";
import { compareBody } from "./compare-body.ts";
import { compareParameters } from "./compare-parameters.ts";
import { compareResponses } from "./compare-responses.ts";
import { compareSecurity } from "./compare-security.ts";
import { compareServers } from "./compare-servers.ts";
import { listOperations, type OperationPlace } from "./list-operations.ts";
import { below, keysOf, type Pair, type Revisions } from "./pair.ts";

/** The same operation in both revisions. */
export interface OperationPair {
  readonly older: OperationPlace;
  readonly newer: OperationPlace;
  /** JSON pointer from the operation that the finding is told of; empty but for callbacks. */
  readonly pointer: string;
}

function compareNames({ older, newer, pointer }: Pair): readonly Change[] {
  const places = { old: older, new: newer };
  const [was, is] = [stringAt(older, "operationId"), stringAt(newer, "operationId")];
  const at = `${pointer}/operationId`;
  const name = was === undefined ? "operation-id-added" : "operation-id-changed";
  return was === is ? [] : [wholeChange(name, at, `operationId: ${was ?? "none"} → ${is ?? "none"}`, places)];
}

function compareTold({ older, newer, pointer }: Pair): readonly Change[] {
  const places = { old: older, new: newer };
  const [was, is] = [older.deprecated === true, newer.deprecated === true];
  const told = (node: JsonObject) => canonical([stringsAt(node, "tags").toSorted(), stringAt(node, "summary")]);
  return [
    ...(is && !was ? [wholeChange("operation-deprecated", pointer, "deprecated: false → true", places)] : []),
    ...(was && !is ? [wholeChange("operation-restored", pointer, "deprecated: true → false", places)] : []),
    ...(told(older) === told(newer)
      ? []
      : [wholeChange("operation-documentation-changed", pointer, "tags or summary changed", places)]),
  ];
}

function serversOf({ item, operation }: OperationPlace, root: JsonObject): JsonObject {
  return [operation, item].find((node) => "servers" in node) ?? root;
}

function compareOwnServers({ older, newer, pointer }: OperationPair, revisions: Revisions): readonly Change[] {
  const was = serversOf(older, revisions.older.root);
  const is = serversOf(newer, revisions.newer.root);
  const inherited = was === revisions.older.root && is === revisions.newer.root;
  return inherited ? [] : compareServers(was, is, `${pointer}/servers`);
}

type CompareCalled = (pair: OperationPair) => readonly Change[];

function compareCallback(name: string, pair: Pair, revisions: Revisions, compare: CompareCalled): readonly Change[] {
  const { older, newer, pointer } = pair;
  const [was, is] = [listOperations(revisions.older, older), listOperations(revisions.newer, newer)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [before, now] = [was.get(key), is.get(key)];
    const place = now ?? before;
    if (!place) return [];
    const at = pointer + place.pointer;
    if (before && now) return compare({ older: before, newer: now, pointer: at });
    return before
      ? [wholeChange("callback-removed", at, `callback ${name}: described → gone`, { old: before.operation })]
      : [wholeChange("callback-added", at, `callback ${name}: absent → described`, { new: now?.operation })];
  });
}

function compareCallbacks(operation: Pair, revisions: Revisions, compare: CompareCalled): readonly Change[] {
  const callbacks = below(operation, "callbacks", revisions);
  return keysOf(callbacks)
    .filter((name) => isObject(callbacks.older[name]) || isObject(callbacks.newer[name]))
    .flatMap((name) => compareCallback(name, below(callbacks, name, revisions), revisions, compare));
}

/** An operation that was compared, as a request of one side; a callback can lead back to it. */
interface Visit {
  readonly older: JsonObject;
  readonly newer: JsonObject;
  readonly side: Side;
}

function isIn(visits: readonly Visit[], { older, newer, side }: Visit): boolean {
  return visits.some((visit) => visit.older === older && visit.newer === newer && visit.side === side);
}

/**
 * Compares one operation in two revisions. `side` is that of its request: what callers send, but what they receive in
 * a callback or webhook.
 *
 * @param visits What was compared on the way, which is told once.
 */
export function compareOperation(
  pair: OperationPair,
  side: Side,
  revisions: Revisions,
  visits: Visit[] = [],
): readonly Change[] {
  const nodes: Pair = { older: pair.older.operation, newer: pair.newer.operation, pointer: pair.pointer };
  const visit: Visit = { ...nodes, side };
  if (isIn(visits, visit)) return [];
  visits.push(visit);
  const called = side === "request";
  return [
    ...compareNames(nodes),
    ...compareTold(nodes),
    ...(called ? [...compareOwnServers(pair, revisions), ...compareSecurity(nodes, revisions)] : []),
    ...compareParameters(pair, side, revisions),
    ...compareBody(nodes, side, revisions),
    ...compareResponses(nodes, otherSide(side), revisions),
    ...compareCallbacks(nodes, revisions, (back) => compareOperation(back, otherSide(side), revisions, visits)),
  ];
}
