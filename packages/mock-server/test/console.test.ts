import { expect, test } from "vitest";
import { openPage, patience } from "./browser.ts";
import { drawing, post, startMock, turn } from "./mock.ts";

const asBrowser = { headers: { accept: "text/html,*/*;q=0.8", "accept-language": "zh-CN,zh;q=0.9" } };

test("a browser gets the console in its language, anybody else a list", async () => {
  const mock = await startMock();
  const page = await fetch(mock.url, asBrowser);
  expect(page.headers.get("content-language")).toBe("zh");
  expect(await page.text()).toContain('<html lang="zh">');
  const list = await fetch(mock.url);
  expect(list.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(await list.text()).toContain("/v1/chat/completions");
});

test("no page may run what another host sends, nor stand in another's frame", async () => {
  const mock = await startMock();
  for (const path of ["/", "/docs", "/console/console.js"]) {
    const policy = (await fetch(mock.url + path, asBrowser)).headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
  }
});

test("looking at the console leaves no trace in the journal", async () => {
  const mock = await startMock();
  for (const path of ["/", "/docs", "/docs/openapi.json", "/console/console.css"])
    await fetch(mock.url + path, asBrowser);
  const journal = await fetch(`${mock.url}/__mock/requests`);
  expect(await journal.json()).toEqual({ requests: [] });
});

test("the console shows requests as they come, and never as HTML", { timeout: patience }, async (context) => {
  const mock = await startMock();
  const { page, foreign } = await openPage(context, "the console");
  await page.goto(mock.url);
  await page.getByText("None yet. Send one").waitFor();
  await post(mock, "/v1/chat/completions", {
    ...turn,
    messages: [{ role: "user", content: "<img src=x id=intruder>" }],
  });
  await page.getByText("/v1/chat/completions", { exact: false }).nth(1).click();
  await page.getByText("<img src=x id=intruder>").first().waitFor();
  expect(await page.locator("#intruder").count()).toBe(0);
  expect(foreign).toEqual([]);
});

test("the console switches failures on and off", { timeout: patience }, async (context) => {
  const mock = await startMock();
  const { page } = await openPage(context, "the console");
  await page.goto(mock.url);
  const status = async () => (await post(mock, "/v1/chat/completions", turn)).status;
  const toggle = page.getByRole("button", { name: "status=429", exact: true });
  await toggle.click();
  await page.getByRole("button", { name: "Remove status=429" }).waitFor();
  expect(await status()).toBe(429);
  await toggle.click();
  await page.getByText("None. Every request gets what it asks for.").waitFor();
  expect(await status()).toBe(200);
});

test("a rule that is none is refused in the words of the mock", { timeout: patience }, async (context) => {
  const mock = await startMock();
  const { page } = await openPage(context, "the console");
  await page.goto(mock.url);
  await page.getByLabel("Failures").and(page.locator("input")).fill("flood");
  await page.getByRole("button", { name: "Add" }).click();
  await page.getByRole("alert").getByText('The fault "flood" is unknown').waitFor();
});

test("the console puts the clock of a session forward, in Chinese too", { timeout: patience }, async (context) => {
  const mock = await startMock({ taskSeconds: 3_000 });
  const headers = { "x-mock-session": "demo" };
  await post(mock, "/v1/images/generations?async=true", drawing, headers);
  const { page } = await openPage(context, "the console", { locale: "zh-CN", viewport: { width: 400, height: 800 } });
  await page.goto(mock.url);
  await page.locator("#session").fill("demo");
  await page.locator("#session").press("Enter");
  await page.getByText("0% 等待中").waitFor();
  await page.getByRole("button", { name: "+1 h" }).click();
  await page.getByText("100% 已完成").waitFor();
  await page.getByRole("button", { name: "重置会话" }).click();
  await page.getByText("暂无。带 ?async=true").waitFor();
});
