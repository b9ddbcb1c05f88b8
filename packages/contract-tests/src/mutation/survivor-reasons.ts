import { fileURLToPath } from "node:url";
import type { ValidateFunction } from "ajv/dist/2020.js";
import { readSettings } from "../settings/read-settings.ts";
import { schemaAt } from "../settings/schema-at.ts";
import type { MutantResult, MutationPart } from "./result.ts";

/** Why nobody notices certain mutants. */
export interface SurvivorReason {
  readonly part: MutationPart;
  readonly operator: string;
  readonly file: string;
  readonly pointers: readonly string[];
  readonly reason: string;
}

const name = "mutation-survivors.yaml";
const shipped = fileURLToPath(new URL(`../../${name}`, import.meta.url));

const schema: ValidateFunction<{ readonly survivors: readonly SurvivorReason[] }> = schemaAt<{
  readonly survivors: readonly SurvivorReason[];
}>(new URL("../../mutation-survivors.schema.json", import.meta.url));

/** The reasons that come with this package, whose contract and recordings are changed. */
export function readSurvivorReasons(): readonly SurvivorReason[] {
  return readSettings(shipped, schema).survivors;
}

type Named = Pick<MutantResult, "part" | "operator" | "file" | "pointer">;

function nameOf({ part, operator, file, pointer }: Named): string {
  return `${part}: ${operator}: ${file} ${pointer}`;
}

/** The survivors, each with its reason where there is one. */
export function withReasons(
  survivors: readonly MutantResult[],
  reasons: readonly SurvivorReason[],
): readonly MutantResult[] {
  const byName = new Map(
    reasons.flatMap(({ pointers, ...one }) =>
      pointers.map((pointer) => [nameOf({ ...one, pointer }), one.reason] as const),
    ),
  );
  return survivors.map((survivor) => {
    const reason = byName.get(nameOf(survivor));
    return reason === undefined ? survivor : { ...survivor, reason };
  });
}

/** The survivors without a reason, in sentences. */
export function unexplained(survivors: readonly MutantResult[]): readonly string[] {
  return survivors
    .filter(({ reason }) => reason === undefined)
    .map((survivor) => `${nameOf(survivor)}: nobody noticed it, and ${name} gives no reason`);
}

/**
 * The reasons for what is no survivor any more, in sentences.
 *
 * @param wasTried Whether every mutant of an operator was tried: only then is a reason without a survivor too many.
 */
export function outlived(
  reasons: readonly SurvivorReason[],
  survivors: readonly MutantResult[],
  wasTried: (reason: SurvivorReason) => boolean,
): readonly string[] {
  const alive = new Set(survivors.map(nameOf));
  return reasons.filter(wasTried).flatMap(({ pointers, ...one }) =>
    pointers
      .map((pointer) => nameOf({ ...one, pointer }))
      .filter((survivor) => !alive.has(survivor))
      .map((survivor) => `${survivor}: ${name} gives a reason, but it is noticed, or is not tried any more`),
  );
}
