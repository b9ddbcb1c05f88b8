/** Shows on the standard error how far a run is, in one line that goes when it has ended. */
export function showProgress({ done, of }: { readonly done: number; readonly of: number }, what: string): void {
  process.stderr.write(`\r\u001B[2K${done < of ? `${done} of ${of} ${what}` : ""}`);
}
