import type { Operation } from "@haoee/spec";
import type { AnswerWish, ContractAnswer } from "../behaviours/behaviour.ts";
import type { Contract } from "../contract/contract.ts";
import { firstBranches } from "./first-branches.ts";
import { silentLogger } from "./silent-logger.ts";

/** Prism with the contract's operations in it. */
export type Prism = (operation: Operation, wish: AnswerWish) => Promise<ContractAnswer>;

const judgeNothing = { checkSecurity: false, validateRequest: false, validateResponse: false } as const;
const mockOnly = { errors: false, isProxy: false, upstreamProxy: undefined } as const;

/** Loads Prism, which takes some tenths of a second, and lets it read the contract. */
export async function loadPrism({ document: contract }: Contract): Promise<Prism> {
  const { createInstance, getHttpOperationsFromSpec } = await import("@stoplight/prism-http");
  const { components } = contract;
  const schemas = firstBranches(contract, components.schemas);
  const document = { ...contract, components: { ...components, schemas } };
  // Prism writes into the document it reads.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  // It would call webhooks by itself.
  const byId = new Map(operations.map(({ callbacks: _, ...operation }) => [operation.iid, operation]));
  const config = { ...judgeNothing, ...mockOnly, mock: { dynamic: false } };
  const prism = createInstance(config, { logger: silentLogger });

  return async ({ operationId, method, path }, { code, example, dynamic = false, seed }) => {
    const operation = byId.get(operationId);
    if (!operation) throw new RangeError(`Prism found no operation ${operationId} in the contract`);
    const wish = {
      ...(code !== undefined && { code }),
      ...(example !== undefined && { exampleKey: example }),
      ...(seed !== undefined && { seed }),
    };
    const mock = { dynamic, mediaTypes: ["application/json"], ...wish };
    const result = await prism.request({ method, url: { path } }, [operation], { ...config, mock })();
    if (result._tag === "Left") throw new Error(`Prism has no answer for ${operationId}`, { cause: result.left });
    return { status: result.right.output.statusCode, json: JSON.stringify(result.right.output.body) };
  };
}
