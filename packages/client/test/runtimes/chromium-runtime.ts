import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { bundleDoor } from "./bundle-door.ts";
import type { Runtime } from "./runtime.ts";

/** A sandbox needs rights that continuous integration rarely has; the page holds our own code only. */
const flags = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** A web page in a headless browser, of another origin than the server it calls. */
export function chromiumRuntime(executable: string): Runtime {
  return {
    name: "Chromium",
    executable,
    async run(executablePath, url, folder) {
      const file = join(folder, "page.mjs");
      await bundleDoor("page", file);
      const browser = await chromium.launch({ executablePath, args: flags });
      try {
        const page = await browser.newPage();
        // Browsers trust a local page like one that came over HTTPS, and so let it use all of their features.
        await page.goto(url.replace("127.0.0.1", "localhost"));
        await page.addScriptTag({ type: "module", content: readFileSync(file, "utf8") });
        const run = `globalThis.runCases(${JSON.stringify(url)})`;
        // Debian renews it between releases: its version is no fact of this repository.
        return { version: "Debian's", results: await page.evaluate(run) };
      } finally {
        await browser.close();
      }
    },
  };
}
