import { hash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, type TestContext, test } from "vitest";
import { measureCoverage } from "../src/coverage/measure-coverage.ts";
import { listRecordings } from "../src/recording/list-recordings.ts";
import { readRecording } from "../src/recording/read-recording.ts";
import { renderHtml } from "../src/reporting/render-html.ts";
import { reportInput } from "../src/reporting/report-input.ts";
import { hostile, sampleVerification } from "./support/sample-verification.ts";

const executablePath = "/usr/bin/chromium";
const absent = existsSync(executablePath)
  ? undefined
  : "the tests of the report in a browser: there is no chromium (Debian: apt-get install chromium)";

/** A machine with more to do opens a page no faster than this, in milliseconds. */
const patience = 60_000;

const [one] = sampleVerification.findings;
const many = Array.from({ length: 120 }, (_, index) => ({ ...one, id: `f${index.toString().padStart(11, "0")}` }));
// The sample has findings, so that each copy is whole.
const findings = [...sampleVerification.findings, ...(many as typeof sampleVerification.findings)];
const html = renderHtml(
  reportInput({ ...sampleVerification, findings }, { coverage: measureCoverage(listRecordings().map(readRecording)) }),
);

const folder = mkdtempSync(join(tmpdir(), "report-"));
const file = join(folder, "report.html");
const address = pathToFileURL(file).href;
let browser: Browser | undefined;
beforeAll(async () => {
  writeFileSync(file, html);
  if (!absent) browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
}, patience);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** The page in a browser, and all that it complained of or wanted from elsewhere. */
async function open(context: TestContext, hash = ""): Promise<{ readonly page: Page; readonly troubles: string[] }> {
  if (!browser) return context.skip(absent);
  const page = await browser.newPage({ locale: "en-US", viewport: { width: 380, height: 800 } });
  const troubles: string[] = [];
  page.on("console", (message) => troubles.push(message.text()));
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("request", (request) => request.url().startsWith(address) || troubles.push(request.url()));
  await page.goto(address + hash);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, troubles };
}

test("the file holds one script and one style, and its policy lets nothing else run", () => {
  const [policy = ""] = html.match(/content="default-src 'none'; [^"]*"/) ?? [];
  const script = html.match(/<script type="module">([\s\S]*?)<\/script>/)?.[1] ?? "";
  const digest = hash("sha256", script, "base64");
  expect(policy).toContain(`script-src 'sha256-${digest}';`);
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html).not.toContain(hostile.slice(0, 20));
  expect(html.match(/<p id="evidence">(.*)<\/p>/)?.[1]).toBe(sampleVerification.evidence.sentence);
});

test("three hundred recordings with a long stream each stay below a megabyte", () => {
  const [, streamed] = sampleVerification.recordings;
  if (!streamed) throw new Error("the sample has a stream");
  const chunks = Array.from({ length: 2000 }, (_, t) => ({ t: t * 1.7, bytes: 150 }));
  const exchanges = streamed.exchanges.map((exchange) => ({ ...exchange, chunks }));
  const recordings = Array.from({ length: 300 }, (_, index) => ({
    ...streamed,
    exchanges,
    recording: `chat/${index}`,
  }));
  expect(renderHtml(reportInput({ ...sampleVerification, recordings })).length).toBeLessThan(1_000_000);
});

test("what was recorded is shown as text and runs nowhere", { timeout: patience }, async (context) => {
  const { page, troubles } = await open(context);
  expect(await page.title()).toBe("Contract verification");
  expect(await page.locator("article h3", { hasText: "</script><script>" }).count()).toBeGreaterThan(0);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(380);
  expect(troubles).toEqual([]);
});

test("a link leads to its finding, be it far down or filtered out", { timeout: patience }, async (context) => {
  const { page } = await open(context, "#finding-f00000000110");
  expect(await page.evaluate("document.activeElement.id")).toBe("finding-f00000000110");
  await page.getByRole("searchbox").fill("no such thing");
  expect(await page.locator("article").count()).toBe(0);
  await page.evaluate("location.hash = '#finding-000000000002'");
  await page.locator("#finding-000000000002").waitFor();
});

test("a cell of the heat map shows its findings only, with the contract's line", {
  timeout: patience,
}, async (context) => {
  const { page } = await open(context);
  await page.getByRole("button", { name: "chat-stream, grammar: fails, 1 of 1" }).press("Enter");
  expect(await page.locator("article").count()).toBe(1);
  expect(await page.locator("article .marked").first().textContent()).toContain("required: [role]");
  await page.getByRole("button", { name: "Show everything" }).press("Enter");
  expect(await page.locator("article").count()).toBe(50);
});

test("a recording opens its proofs and the course of its stream", { timeout: patience }, async (context) => {
  const { page } = await open(context);
  await page.locator("summary", { hasText: "event-by-event" }).press("Enter");
  const name = "4 chunks, 1,380 bytes in 900 ms, longest silence 700 ms, 3 events";
  await page.getByRole("img", { name }).waitFor();
  expect(await page.locator("table.proofs tr").count()).toBe(7);
});

test("coverage opens from operation to cell", { timeout: patience }, async (context) => {
  const { page } = await open(context);
  await page.locator("summary", { hasText: "submitMusic" }).press("Enter");
  await page.locator("summary", { hasText: "request application/json" }).press("Enter");
  await page.locator(".cell:not(.none)").first().waitFor();
  expect(await page.locator(".cell").count()).toBeGreaterThan(5);
});

test("the page speaks Chinese when asked", { timeout: patience }, async (context) => {
  const { page } = await open(context);
  await page.getByRole("button", { name: "中文" }).press("Enter");
  expect(await page.title()).toBe("契约验证");
  expect(await page.evaluate("document.documentElement.lang")).toBe("zh");
});
