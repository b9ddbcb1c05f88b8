import type { PageData } from "../src/reporting/page-data.ts";

/** The data stands in the page compressed, in letters that HTML leaves alone. */
async function readData(): Promise<PageData> {
  const packed = atob(document.getElementById("data")?.textContent ?? "");
  const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(unpacked).json();
}

/** What the page shows, as it stands in the page. */
export const data: PageData = await readData();
