import type { RuntimeReport } from "./runtime.ts";

/** A report, and whose it is. */
export interface NamedReport extends RuntimeReport {
  readonly name: string;
}

/** The table of the README: a row for each runtime, with how many of the cases the client passed there. */
export function runtimeTable(reports: readonly NamedReport[]): string {
  const rows = reports.map(({ name, version, results }) => {
    const passed = results.filter(({ failure }) => failure === undefined).length;
    return `| ${name} | ${version} | ${passed} of ${results.length} |`;
  });
  return ["| runtime | version | cases passed |", "| --- | --- | --- |", ...rows].join("\n");
}
