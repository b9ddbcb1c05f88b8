import { isUndocumentedKindError } from "../errors/undocumented-kind-error.ts";
import { essenceOf } from "../judge/answer-schema.ts";
import { undocumentedFields } from "../judge/undocumented-fields.ts";
import type { Exchange, Recording } from "../recording/recording.ts";
import { responseText } from "../recording/response-bytes.ts";
import type { UndocumentedField } from "./import-report.ts";

type Place = Pick<UndocumentedField, "operationId" | "status" | "pointer">;

function pointersIn({ operationId, response }: Exchange): readonly string[] {
  if (response.bytes) return [];
  const mediaType = response.headers["content-type"] ?? "";
  const isStream = essenceOf(mediaType) === "text/event-stream";
  const body = isStream ? responseText(response) : response.body;
  try {
    const pointers = undocumentedFields({ operationId, status: response.status, mediaType, body });
    return isStream ? pointers.map((pointer) => pointer.replace(/^\/\d+/, "")) : pointers;
  } catch (error) {
    // The verdict on the recording tells of it.
    if (isUndocumentedKindError(error)) return [];
    throw error;
  }
}

function placesIn(exchange: Exchange): readonly Place[] {
  const { operationId, response } = exchange;
  return pointersIn(exchange).map((pointer) => ({
    operationId,
    status: response.status,
    pointer: pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*"),
  }));
}

/** The fields that recordings hold and the contract does not document, each told once. */
export function undocumentedAnswers(recordings: readonly Recording[]): readonly UndocumentedField[] {
  const found = recordings.flatMap(({ exchanges, provenance }) =>
    exchanges.flatMap(placesIn).map((place) => ({ place, host: provenance.upstreamHost })),
  );
  const groups = Map.groupBy(found, ({ place }) => `${place.operationId} ${place.status} ${place.pointer}`);
  return [...groups.values()].flatMap((group) => {
    const hosts = new Set(group.flatMap(({ host }) => host ?? []));
    return group.slice(0, 1).map(({ place }) => ({ ...place, count: group.length, hosts: [...hosts].toSorted() }));
  });
}
