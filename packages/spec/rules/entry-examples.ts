import { exampleKeys, follow, operationsOf, requestContent, successContent } from "./document.ts";
import type { CatalogueRow, Contract, JsonObject, Problem, Rule } from "./rule.ts";
import type { Place } from "./walk.ts";

function requestKeys(document: JsonObject, operation: JsonObject): string[] {
  const parameters = ((operation.parameters ?? []) as unknown[]).map((one) => follow(document, one));
  return exampleKeys([...Object.values(requestContent(document, operation)), ...parameters]);
}

function missingExamples(document: JsonObject, row: CatalogueRow, place: Place | undefined): Problem[] {
  if (!place) return [{ at: "#/paths", message: `entry ${row.id} has a match, but its operation is not there` }];
  const kinds = [
    { kind: "request", keys: requestKeys(document, place.value) },
    { kind: "response", keys: exampleKeys(Object.values(successContent(document, place.value))) },
  ];
  return kinds
    .filter(({ keys }) => !keys.includes(row.id))
    .map(({ kind }) => ({ at: place.pointer, message: `has no ${kind} example named ${row.id}` }));
}

function strayExamples({ document, catalogue }: Contract, { value, pointer }: Place): Problem[] {
  const ids = new Set(
    catalogue
      .filter(({ operation, also = [] }) =>
        [operation, ...also.map((one) => one.operation)].includes(String(value.operationId)),
      )
      .map(({ id }) => id),
  );
  const keys = [...requestKeys(document, value), ...exampleKeys(Object.values(successContent(document, value)))];
  // A shared parameter shows the examples of every operation that takes it.
  const own = exampleKeys([
    ...Object.values(requestContent(document, value)),
    ...Object.values(successContent(document, value)),
  ]);
  return [...new Set(keys)]
    .filter((key) => own.includes(key) && !ids.has(key.split(".")[0] ?? key))
    .map((key) => ({ at: pointer, message: `the example ${key} belongs to no entry of this operation` }));
}

export const entryExamples: Rule = {
  name: "entry-examples",
  reason: "The examples are what the mock answers and what the stories send.",
  check: (contract) => {
    const operations = operationsOf(contract.document);
    const byId = new Map(operations.map((place) => [place.value.operationId, place]));
    const described = contract.catalogue.filter(({ match }) => match !== undefined);
    return [
      ...described.flatMap((row) => {
        const places = [row.operation, ...(row.also ?? []).map(({ operation }) => operation)];
        return places.flatMap((id) => missingExamples(contract.document, row, byId.get(id)));
      }),
      ...operations.flatMap((place) => strayExamples(contract, place)),
    ];
  },
};
