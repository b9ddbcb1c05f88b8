import { matrixCases } from "../matrix/matrix-cases.ts";

/** How one case ended on one runtime. */
export interface CaseResult {
  readonly title: string;
  /** What the client did instead; absent when it behaved. */
  readonly failure?: string;
}

/** Longer takes no case, in milliseconds: one that hangs must not silence the others. */
const patience = 20_000;

async function runCase({ title, run }: (typeof matrixCases)[number], url: string): Promise<CaseResult> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end within ${patience} ms`)), patience);
  });
  try {
    await Promise.race([run({ url }), late]);
    return { title };
  } catch (error) {
    return { title, failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** Runs every case of the matrix, one after the other, against the matrix server at this address. */
export async function runCases(url: string): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for (const matrixCase of matrixCases) results.push(await runCase(matrixCase, url));
  return results;
}
