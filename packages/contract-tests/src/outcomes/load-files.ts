import type { TaskResult } from "@haoee/client";

/**
 * Loads an address without a key, as a browser would.
 *
 * @throws Error when it is not answered with 200.
 */
export async function loadAddress(url: string): Promise<Blob> {
  const response = await fetch(url);
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
  return response.blob();
}

/** Loads all files of a task. */
export async function loadResults(result: TaskResult<unknown>): Promise<readonly Blob[]> {
  return Promise.all(result.files.map(async (file) => (await result.download(file)).blob()));
}
