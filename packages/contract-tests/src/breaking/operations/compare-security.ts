import { canonical, isObject, type JsonObject, listAt, objectAt } from "../document/json.ts";
import type { Revision } from "../document/revision.ts";
import { type Change, wholeChange } from "./change.ts";
import type { Pair, Revisions } from "./pair.ts";

/** Credentials that are enough together: the definition of each scheme, whatever its name, with the scopes it needs. */
interface Requirement {
  readonly name: string;
  readonly schemes: ReadonlyMap<string, ReadonlySet<string>>;
}

const told = new Set(["description", "bearerFormat", "deprecated", "oauth2MetadataUrl", "flows"]);

/** A flow by which a token is had; a second one where the token is also refreshed. Scopes on offer bind nobody. */
function waysOf(kind: string, flow: JsonObject): readonly string[] {
  const { scopes: _, refreshUrl, ...urls } = flow;
  const way = canonical([kind, urls]);
  return refreshUrl === undefined ? [way] : [way, canonical([kind, urls, refreshUrl])];
}

/** The ways to have the credentials of a scheme, whatever its name: each flow of OAuth, and one for all others. */
function identitiesOf(revision: Revision, name: string): readonly string[] {
  const schemes = objectAt(objectAt(revision.root, "components"), "securitySchemes");
  const scheme = revision.follow(schemes[name]);
  if (Object.keys(scheme).length === 0) return [name];
  const ignoresCase = new Set(scheme.in === "header" ? ["scheme", "name"] : ["scheme"]);
  const entries = Object.entries(scheme).filter(([key]) => !told.has(key) && !key.startsWith("x-"));
  const plain = canonical(
    Object.fromEntries(
      entries.map(([key, value]) => [key, ignoresCase.has(key) ? String(value).toLowerCase() : value]),
    ),
  );
  const ways = Object.keys(objectAt(scheme, "flows")).flatMap((kind) =>
    waysOf(kind, objectAt(objectAt(scheme, "flows"), kind)),
  );
  return ways.length > 0 ? ways.map((way) => plain + way) : [plain];
}

type Schemes = Requirement["schemes"];

/** Every choice of one way for each scheme of a requirement. */
function choicesOf(revision: Revision, requirement: JsonObject): readonly Schemes[] {
  return Object.keys(requirement).reduce<readonly Schemes[]>(
    (choices, name) => {
      const scopes = new Set(listAt(requirement, name).map(String));
      const ways = identitiesOf(revision, name);
      return choices.flatMap((choice) => ways.map((way) => new Map([...choice, [way, scopes]])));
    },
    [new Map()],
  );
}

function nameOf(requirement: JsonObject): string {
  const names = Object.keys(requirement).map((name) => [name, ...listAt(requirement, name)].join(" "));
  return names.join(" and ");
}

function requirementsOf(revision: Revision, operation: JsonObject): readonly Requirement[] {
  const declared = operation.security ?? revision.root.security;
  const listed = Array.isArray(declared) ? declared.filter(isObject) : [];
  const requirements = listed.flatMap((requirement) =>
    choicesOf(revision, requirement).map((schemes) => ({ name: nameOf(requirement), schemes })),
  );
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
  return [...new Set(left.map(({ name }) => name || "no credentials"))];
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
