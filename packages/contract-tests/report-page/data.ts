import type { PageData } from "../src/reporting/page-data.ts";

/** What the page shows, as it stands in the page. */
// The element is written by the same package that wrote this script.
export const data = JSON.parse(document.getElementById("data")?.textContent ?? "") as PageData;
