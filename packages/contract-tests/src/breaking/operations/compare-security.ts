import { canonical, isObject, type JsonObject, listAt, objectAt } from "../document/json.ts";
import type { Revision } from "../document/revision.ts";
import { type Change, wholeChange } from "./change.ts";
import type { Pair, Revisions } from "./pair.ts";

/** Credentials that are enough together: the definition of each scheme, whatever its name, with the scopes it needs. */
interface Requirement {
  readonly name: string;
  readonly schemes: ReadonlyMap<string, ReadonlySet<string>>;
}

const told = new Set(["description", "bearerFormat"]);

function flowsOf(scheme: JsonObject): JsonObject {
  const flows = Object.entries(objectAt(scheme, "flows")).filter(([, flow]) => isObject(flow));
  // Scopes that are merely on offer bind nobody.
  return Object.fromEntries(flows.map(([kind, flow]) => [kind, { ...(isObject(flow) ? flow : {}), scopes: null }]));
}

function identityOf(revision: Revision, name: string): string {
  const schemes = objectAt(objectAt(revision.root, "components"), "securitySchemes");
  const scheme = revision.follow(schemes[name]);
  const entries = Object.entries(scheme).filter(([key]) => !told.has(key) && !key.startsWith("x-"));
  const plain = Object.fromEntries(
    entries.map(([key, value]) => [key, key === "scheme" ? String(value).toLowerCase() : value]),
  );
  return canonical("flows" in plain ? { ...plain, flows: flowsOf(scheme) } : plain);
}

function requirementsOf(revision: Revision, operation: JsonObject): readonly Requirement[] {
  const declared = operation.security ?? revision.root.security;
  const listed = Array.isArray(declared) ? declared.filter(isObject) : [];
  const requirements = listed.map((requirement) => ({
    name: Object.entries(requirement)
      .map(([name, scopes]) => [name, ...(Array.isArray(scopes) ? scopes : [])].join(" "))
      .join(" and "),
    schemes: new Map(
      Object.keys(requirement).map((name) => [
        identityOf(revision, name),
        new Set(listAt(requirement, name).map(String)),
      ]),
    ),
  }));
  return requirements.length > 0 ? requirements : [{ name: "", schemes: new Map() }];
}

/** Whether whoever meets the first also meets the second. */
function meets(first: Requirement, second: Requirement): boolean {
  return [...second.schemes].every(([scheme, scopes]) => {
    const own = first.schemes.get(scheme);
    return own !== undefined && [...scopes].every((scope) => own.has(scope));
  });
}

function unmet(of: readonly Requirement[], by: readonly Requirement[]): readonly string[] {
  const left = of.filter((requirement) => !by.some((other) => meets(requirement, other)));
  return left.map(({ name }) => name || "no credentials");
}

/** Which credentials are enough, by the operation itself or by the document. */
export function compareSecurity(operation: Pair, { older, newer }: Revisions): readonly Change[] {
  const was = requirementsOf(older, operation.older);
  const is = requirementsOf(newer, operation.newer);
  const [refused, accepted] = [unmet(was, is), unmet(is, was)];
  const pointer = `${operation.pointer}/security`;
  const places = { old: operation.older, new: operation.newer };
  return [
    ...(refused.length > 0
      ? [wholeChange("security-tightened", pointer, `no longer enough: ${refused.join(", or ")}`, places)]
      : []),
    ...(accepted.length > 0 && refused.length === 0
      ? [wholeChange("security-relaxed", pointer, `now enough: ${accepted.join(", or ")}`, places)]
      : []),
  ];
}
