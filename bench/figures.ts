/** The figures of contestants, the first of which is the measure of the others. */
export type Figures = Readonly<Record<string, number>>;

/** The middle one of figures. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Prints one measurement as a row of a table in Markdown: what was measured, and for each contestant the figure and how
 * many times the first one's it is.
 */
export function printFigures(title: string, unit: string, figures: Figures): void {
  const first = Object.values(figures)[0] ?? Number.NaN;
  const written = (figure: number) => (Number.isInteger(figure) ? `${figure}` : figure.toPrecision(3));
  const cells = Object.entries(figures).map(
    ([name, figure]) => `${name}: ${written(figure)} ${unit} (${(figure / first).toFixed(2)}×)`,
  );
  console.log(`| ${[title, ...cells].join(" | ")} |`);
}

/** Prints the head of the table, as wide as its longest row. */
export function printHead(): void {
  console.log("| measurement | the first | beside it | | |\n| --- | --- | --- | --- | --- |");
}
