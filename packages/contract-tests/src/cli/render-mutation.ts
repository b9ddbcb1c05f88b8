import { styleText } from "node:util";
import type { MutantResult, Mutation, OperatorResult } from "../mutation/result.ts";
import { shareOf } from "../mutation/summarise.ts";
import { printable } from "../printable.ts";

function percent(share: number): string {
  // A share below 1 is never shown as all.
  return `${(Math.floor(1000 * share) / 10).toFixed(1)} %`;
}

function row([operator = "", ...numbers]: readonly string[]): string {
  return [operator.padEnd(34), ...numbers.map((one) => one.padStart(Math.max(9, one.length + 2)))].join("");
}

function checksOf(operators: readonly OperatorResult[]): readonly string[] {
  return [...new Set(operators.flatMap(({ by }) => Object.keys(by)))];
}

/** The table of one part: the checks that noticed anything have a column each. */
function renderPart(part: string, operators: readonly OperatorResult[]): readonly string[] {
  const checks = checksOf(operators);
  const widths = new Map(checks.map((check) => [check, Math.max(7, check.length)]));
  const rows = operators.map((one) => {
    const { operator, mutants, noticed, by, equivalent, least } = one;
    const share = shareOf(one);
    const counts = checks.map((check) => String(by[check] ?? 0).padStart(widths.get(check) ?? 0));
    const line = row([operator, String(mutants), String(noticed), percent(share), ...counts, String(equivalent)]);
    return share < least ? styleText("red", line) : line;
  });
  const names = checks.map((check) => check.padStart(widths.get(check) ?? 0));
  return ["", styleText("bold", row([part, "mutants", "noticed", "share", ...names, "same"])), ...rows];
}

function renderMutant({ part, operator, file, pointer, equivalent, reason = equivalent }: MutantResult): string {
  const why = reason === undefined ? "" : `: ${reason}`;
  return `  ${part}: ${operator}  ${printable(file)} ${printable(pointer)}${why}`;
}

function listed(title: string, mutants: readonly MutantResult[]): readonly string[] {
  return mutants.length === 0 ? [] : ["", styleText("bold", title), ...mutants.map(renderMutant)];
}

/** A mutation run for people: the evidence, a row for each operator, what nobody noticed, and the counts. */
export function renderMutation({ evidence, operators, survivors, equivalent, problems, seconds }: Mutation): string {
  const mutants = operators.reduce((sum, one) => sum + one.mutants, 0);
  const noticed = operators.reduce((sum, one) => sum + one.noticed, 0);
  return [
    evidence.sentence,
    ...[...Map.groupBy(operators, ({ part }) => part)].flatMap(([part, own]) => renderPart(part, own)),
    ...listed("Nobody noticed", survivors),
    ...listed("Left out, because it means the same", equivalent),
    "",
    ...problems.map((problem) => styleText("red", printable(problem))),
    `${noticed} of ${mutants} mutants noticed (${percent(shareOf({ mutants, noticed }))}), in ${seconds} s`,
  ].join("\n");
}
