/** Shows on the standard error how many mutants were tried. */
export function showProgress({ done, of }: { readonly done: number; readonly of: number }): void {
  process.stderr.write(`\r\u001B[2K${done < of ? `${done} of ${of} mutants` : ""}`);
}
