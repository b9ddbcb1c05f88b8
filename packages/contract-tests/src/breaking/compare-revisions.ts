import { type Bump, bumps } from "./bump.ts";
import { createSchemaComparison } from "./compare-schemas.ts";
import { objectAt } from "./document/json.ts";
import type { Revision } from "./document/revision.ts";
import type { LocatedFinding } from "./finding.ts";
import { type Change, wholeChange } from "./operations/change.ts";
import { compareOperation } from "./operations/compare-operation.ts";
import { compareServers } from "./operations/compare-servers.ts";
import { listOperations, type OperationPlace, operationIdOf, withoutNames } from "./operations/list-operations.ts";
import type { Revisions } from "./operations/pair.ts";
import type { Side } from "./side.ts";

interface Kind {
  readonly paths: "paths" | "webhooks";
  /** The side of the request. */
  readonly side: Side;
  readonly noun: "operation" | "webhook";
  /** What a path is known by. */
  readonly keyOf: (path: string) => string;
}

const kinds: readonly Kind[] = [
  { paths: "paths", side: "request", noun: "operation", keyOf: withoutNames },
  { paths: "webhooks", side: "response", noun: "webhook", keyOf: (name) => name },
];

function locate(change: Change, operationId: string | null, operation: string): LocatedFinding | undefined {
  const { bump } = change;
  return bump === "none" ? undefined : { ...change, bump, operationId, operation };
}

function compareOne(was: OperationPlace | undefined, is: OperationPlace | undefined, kind: Kind, revisions: Revisions) {
  if (was && is) return compareOperation({ older: was, newer: is, pointer: "" }, kind.side, revisions);
  const { noun } = kind;
  return was
    ? [wholeChange(`${noun}-removed`, "", `${noun}: described → gone`, { old: was.operation })]
    : [wholeChange(`${noun}-added`, "", `${noun}: absent → described`, { new: is?.operation })];
}

function titleOf({ method, path }: OperationPlace, { noun }: Kind): string {
  return noun === "webhook" ? `webhook ${path}` : `${method} ${path}`;
}

function compareKind(kind: Kind, revisions: Revisions): readonly (LocatedFinding | undefined)[] {
  const older = listOperations(revisions.older, objectAt(revisions.older.root, kind.paths), kind.keyOf);
  const newer = listOperations(revisions.newer, objectAt(revisions.newer.root, kind.paths), kind.keyOf);
  return [...new Set([...older.keys(), ...newer.keys()])].flatMap((key) => {
    const [was, is] = [older.get(key), newer.get(key)];
    const place = is ?? was;
    const id = operationIdOf(is) ?? operationIdOf(was);
    return compareOne(was, is, kind, revisions).map((change) => locate(change, id, place ? titleOf(place, kind) : ""));
  });
}

function ruleStem({ id }: LocatedFinding): string {
  return id.replace(/-(narrowed|widened)$/, "");
}

/** What is both narrowed and widened, such as a type that became another one, is told once, by its greater bump. */
function greatestOfBoth(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const told = new Map<string, LocatedFinding>();
  for (const finding of findings) {
    const sided = /-(narrowed|widened)$/.test(finding.id);
    const key = JSON.stringify([finding.operation, finding.pointer, ruleStem(finding), sided ? "" : finding.message]);
    const before = told.get(key);
    if (!before || rank(finding.bump) > rank(before.bump)) told.set(key, finding);
  }
  return [...told.values()];
}

function rank(bump: Bump): number {
  return bumps.indexOf(bump);
}

/** Compares two revisions, operation by operation; the findings with the greatest bump come first. */
export function compareRevisions(older: Revision, newer: Revision): readonly LocatedFinding[] {
  const revisions: Revisions = { older, newer, compareSchemas: createSchemaComparison() };
  const servers = compareServers(older.root, newer.root, "/servers").map((change) =>
    locate(change, null, "all operations"),
  );
  const found = [...kinds.flatMap((kind) => compareKind(kind, revisions)), ...servers];
  const findings = greatestOfBoth(found.filter((finding) => finding !== undefined));
  return findings.toSorted((a, b) => rank(b.bump) - rank(a.bump));
}
