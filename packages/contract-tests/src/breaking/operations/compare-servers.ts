import { canonical, isObject, type JsonObject, listAt, objectAt } from "../document/json.ts";
import { type Change, wholeChange } from "./change.ts";

function variablesOf(server: JsonObject): string {
  const variables = Object.entries(objectAt(server, "variables")).map(([name, variable]) => {
    const { default: value, enum: values } = isObject(variable) ? variable : {};
    return [name, value, values];
  });
  return variables.length > 0 ? ` with ${canonical(variables)}` : "";
}

/** Servers by their address; a trailing slash changes no address that is built from it. */
function serversOf(node: JsonObject): ReadonlyMap<string, JsonObject> {
  const servers = listAt(node, "servers").filter(isObject);
  return new Map(servers.map((server) => [String(server.url).replace(/\/$/, "") + variablesOf(server), server]));
}

/** The servers of a document, or those that an operation has for itself. */
export function compareServers(older: JsonObject, newer: JsonObject, pointer: string): readonly Change[] {
  const [was, is] = [serversOf(older), serversOf(newer)];
  const removed = [...was].filter(([url]) => !is.has(url));
  const added = [...is].filter(([url]) => !was.has(url));
  return [
    ...removed.map(([url, old]) =>
      wholeChange("server-removed", pointer, `server ${url || "/"}: listed → gone`, { old }),
    ),
    ...added.map(([url, now]) =>
      wholeChange("server-added", pointer, `server ${url || "/"}: absent → listed`, { new: now }),
    ),
  ];
}
