import type { Bump } from "../bump.ts";
import type { Side } from "../side.ts";

interface SidedChange {
  readonly about: string;
  readonly bump: Readonly<Record<Side, Bump>>;
}

interface WholeChange {
  readonly about: string;
  readonly bump: Bump;
}

const breaks: SidedChange["bump"] = { request: "major", response: "major" };
const adds: SidedChange["bump"] = { request: "minor", response: "minor" };
const narrows: SidedChange["bump"] = { request: "major", response: "minor" };
const widens: SidedChange["bump"] = { request: "minor", response: "major" };

/** The names of {@link sidedChanges}. */
export type SidedChangeName =
  | "parameter-removed"
  | "parameter-moved"
  | "parameter-added"
  | "required-parameter-added"
  | "parameter-became-required"
  | "parameter-became-optional"
  | "parameter-serialization-changed"
  | "parameter-deprecated"
  | "header-removed"
  | "header-added"
  | "required-header-added"
  | "header-became-required"
  | "header-became-optional"
  | "header-serialization-changed"
  | "header-deprecated"
  | "body-removed"
  | "body-added"
  | "required-body-added"
  | "body-became-required"
  | "body-became-optional"
  | "media-type-removed"
  | "media-type-added"
  | "media-type-widened"
  | "media-type-narrowed"
  | "part-media-type-removed"
  | "part-media-type-added"
  | "part-serialization-changed"
  | "status-removed"
  | "status-added"
  | "status-generalised";

/** What can change about that which is sent or received, outside its schemas. */
export const sidedChanges: Readonly<Record<SidedChangeName, SidedChange>> = {
  "parameter-removed": { about: "A parameter that is no longer described", bump: breaks },
  "parameter-moved": { about: "A parameter that moved between path, query, header and cookie", bump: breaks },
  "parameter-added": { about: "A new optional parameter", bump: adds },
  "required-parameter-added": { about: "A new required parameter", bump: narrows },
  "parameter-became-required": { about: "An optional parameter that is now required", bump: narrows },
  "parameter-became-optional": { about: "A required parameter that is now optional", bump: widens },
  "parameter-serialization-changed": {
    about: "`style`, `explode`, `allowReserved`, `allowEmptyValue`, or `content` in place of `schema`",
    bump: breaks,
  },
  "parameter-deprecated": { about: "A parameter that is now deprecated", bump: adds },
  "header-removed": { about: "A header of an answer or part that is no longer described", bump: breaks },
  "header-added": { about: "A new optional header", bump: adds },
  "required-header-added": { about: "A new required header", bump: narrows },
  "header-became-required": { about: "An optional header that is now required", bump: narrows },
  "header-became-optional": { about: "A required header that is now optional", bump: widens },
  "header-serialization-changed": { about: "`explode`, or `content` in place of `schema`", bump: breaks },
  "header-deprecated": { about: "A header that is now deprecated", bump: adds },
  "body-removed": { about: "A body that is no longer described", bump: breaks },
  "body-added": { about: "A new optional body", bump: adds },
  "required-body-added": { about: "A new required body", bump: narrows },
  "body-became-required": { about: "An optional body that is now required", bump: narrows },
  "body-became-optional": { about: "A required body that is now optional", bump: widens },
  "media-type-removed": { about: "A media type that is no longer described and covered by no range", bump: breaks },
  "media-type-added": { about: "A new media type", bump: adds },
  "media-type-widened": { about: "A range such as `image/*` that includes a media type that was there", bump: widens },
  "media-type-narrowed": { about: "A range of which only some media types are left", bump: narrows },
  "part-media-type-removed": { about: "`encoding`: a media type that a part of a form had", bump: breaks },
  "part-media-type-added": { about: "`encoding`: a media type that a part of a form had not", bump: adds },
  "part-serialization-changed": { about: "`encoding`: `style`, `explode` or `allowReserved`", bump: breaks },
  "status-removed": { about: "A status that is no longer described and covered by no range", bump: breaks },
  "status-added": { about: "A new status", bump: adds },
  "status-generalised": { about: "A status that only a range such as `4XX` describes now", bump: adds },
};

/** The names of {@link wholeChanges}. */
export type WholeChangeName =
  | "operation-removed"
  | "operation-added"
  | "operation-id-changed"
  | "operation-id-added"
  | "operation-deprecated"
  | "operation-restored"
  | "operation-documentation-changed"
  | "path-parameter-renamed"
  | "path-parameter-transposed"
  | "security-tightened"
  | "security-relaxed"
  | "server-removed"
  | "server-added"
  | "server-variable-default-changed"
  | "server-variable-value-removed"
  | "server-variable-value-added"
  | "callback-removed"
  | "callback-added"
  | "webhook-removed"
  | "webhook-added";

/** What can change about an operation as a whole. */
export const wholeChanges: Readonly<Record<WholeChangeName, WholeChange>> = {
  "operation-removed": { about: "An operation that is gone, or has another method or path", bump: "major" },
  "operation-added": { about: "A new operation", bump: "minor" },
  "operation-id-changed": {
    about: "Another `operationId`, by which generated clients name their methods",
    bump: "major",
  },
  "operation-id-added": { about: "An `operationId` where there was none", bump: "minor" },
  "operation-deprecated": { about: "An operation that is now deprecated", bump: "minor" },
  "operation-restored": { about: "An operation that is no longer deprecated", bump: "patch" },
  "operation-documentation-changed": { about: "Other tags or another summary", bump: "patch" },
  "path-parameter-renamed": {
    about: "Another name in the template of a path: the same addresses, but another argument of a generated client",
    bump: "minor",
  },
  "path-parameter-transposed": {
    about: "A path parameter that stands at another place in the template: the same arguments make another address",
    bump: "major",
  },
  "security-tightened": { about: "Credentials that were enough are enough no longer", bump: "major" },
  "security-relaxed": { about: "Credentials that were not enough are enough now", bump: "minor" },
  "server-removed": { about: "A server that is no longer listed", bump: "major" },
  "server-added": { about: "A new server", bump: "minor" },
  "server-variable-default-changed": { about: "Another default of a server's variable", bump: "major" },
  "server-variable-value-removed": { about: "A value that a server's variable may have no longer", bump: "major" },
  "server-variable-value-added": { about: "A value that a server's variable may have now", bump: "minor" },
  "callback-removed": { about: "A callback that is no longer described", bump: "major" },
  "callback-added": { about: "A new callback", bump: "minor" },
  "webhook-removed": { about: "A webhook that is no longer described", bump: "major" },
  "webhook-added": { about: "A new webhook", bump: "minor" },
};
