import { isObject, type JsonObject } from "../../json-object.ts";
import { canonical, listAt, objectAt } from "../document/json.ts";
import type { Revision } from "../document/revision.ts";
import { type Change, wholeChange } from "./change.ts";
import type { Pair, Revisions } from "./pair.ts";

/** One scheme of a requirement. */
interface Credential {
  /** Its name in the document, for people. */
  readonly name: string;
  /** What callers meet of the scheme, whatever its name, for each way to have it. */
  readonly ways: ReadonlySet<string>;
  readonly scopes: readonly string[];
}

/** Credentials that are enough together. */
type Requirement = readonly Credential[];

const told = new Set(["description", "bearerFormat", "deprecated", "oauth2MetadataUrl", "flows"]);

/** What is told apart of a scheme, but for its flows; the names of headers and of HTTP's schemes ignore case. */
function identityOf(scheme: JsonObject): string {
  const ignoresCase = new Set(scheme.in === "header" ? ["scheme", "name"] : ["scheme"]);
  const entries = Object.entries(scheme).filter(([key]) => !told.has(key) && !key.startsWith("x-"));
  return canonical(
    Object.fromEntries(
      entries.map(([key, value]) => [key, ignoresCase.has(key) ? String(value).toLowerCase() : value]),
    ),
  );
}

/** A flow by which a token is had; a second way where the token is also refreshed. Scopes on offer bind nobody. */
function waysOf(kind: string, flow: JsonObject): readonly string[] {
  const { scopes: _, refreshUrl, ...urls } = flow;
  const way = canonical([kind, urls]);
  return refreshUrl === undefined ? [way] : [way, canonical([kind, urls, refreshUrl])];
}

function credentialOf(revision: Revision, name: string, scopes: readonly string[]): Credential {
  const scheme = revision.follow(objectAt(objectAt(revision.root, "components"), "securitySchemes")[name]);
  const flows = objectAt(scheme, "flows");
  const kinds = Object.keys(flows);
  const identity = Object.keys(scheme).length > 0 ? identityOf(scheme) : name;
  const ways = kinds.flatMap((kind) => waysOf(kind, objectAt(flows, kind))).map((way) => identity + way);
  const text = [name, ...scopes, ...(kinds.length > 0 ? [`by ${kinds.join(" or ")}`] : [])].join(" ");
  return { name: text, ways: new Set(ways.length > 0 ? ways : [identity]), scopes };
}

function requirementsOf(revision: Revision, operation: JsonObject): readonly Requirement[] {
  const declared = operation.security ?? revision.root.security;
  const listed = Array.isArray(declared) ? declared.filter(isObject) : [];
  const requirements = listed.map((requirement) =>
    Object.keys(requirement).map((name) => credentialOf(revision, name, listAt(requirement, name).map(String))),
  );
  return requirements.length > 0 ? requirements : [[]];
}

/** Whether whoever has the first, in whichever way, also has what the second asks for. */
function stands(first: Credential, second: Credential): boolean {
  return first.ways.isSubsetOf(second.ways) && second.scopes.every((scope) => first.scopes.includes(scope));
}

function unmet(of: readonly Requirement[], by: readonly Requirement[]): readonly string[] {
  const meets = (first: Requirement, second: Requirement) =>
    second.every((asked) => first.some((own) => stands(own, asked)));
  const left = of.filter((requirement) => !by.some((other) => meets(requirement, other)));
  return left.map((requirement) => requirement.map(({ name }) => name).join(" and ") || "no credentials");
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
