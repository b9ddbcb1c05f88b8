import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { onTestFinished, type TestContext } from "vitest";

const executablePath = "/usr/bin/chromium";

/** A browser on a loaded machine takes no longer than this, in milliseconds. */
export const patience = 60_000;

/** A page of a browser of its own, and the addresses on other hosts that it wanted. */
export async function openPage(
  context: TestContext,
  what: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly foreign: readonly string[] }> {
  if (!existsSync(executablePath)) {
    return context.skip(`the tests of ${what} in a browser: there is no chromium (Debian: apt-get install chromium)`);
  }
  const browser: Browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ locale: "en-US", ...options });
  const foreign: string[] = [];
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") foreign.push(request.url());
  });
  return { page, foreign };
}
