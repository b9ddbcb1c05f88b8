import { call } from "./api.js";
import { showClock, startClock } from "./clock.js";
import { byId } from "./elements.js";
import { showFailures, startFailures } from "./failures.js";
import { forgetRequests, showRequests } from "./requests.js";
import { showWork } from "./tasks.js";
import { say } from "./words.js";

/** Milliseconds between two looks at the mock. */
const pause = 1_000;

const example = { model: "gpt-4o", messages: [{ role: "user", content: "你好" }] };

/** @param {string} text empty when there is none */
function showProblem(text) {
  byId("problem").textContent = text;
  byId("problem").hidden = text === "";
}

async function showHealth() {
  const { contract, operations } = await call("/__mock/health");
  byId("health").classList.add("well");
  const text = `${say("well")} · ${say("contract", { version: contract, operations })}`;
  // Said again, a screen reader would read it every second.
  if (byId("health").textContent !== text) byId("health").textContent = text;
}

async function show() {
  try {
    await Promise.all([showHealth(), showClock(), showRequests(), showWork(), showFailures(act)]);
  } catch (error) {
    byId("health").classList.remove("well");
    byId("health").textContent = `${say("away")} (${error instanceof Error ? error.message : error})`;
  }
}

/** @param {() => Promise<unknown>} action done at once, and what it changed is shown */
async function act(action) {
  try {
    await action();
    showProblem("");
  } catch (error) {
    showProblem(error instanceof Error ? error.message : String(error));
  }
  await show();
}

async function copyCommand() {
  await navigator.clipboard.writeText(byId("command").textContent ?? "");
  byId("copy").textContent = say("copied");
}

function write() {
  for (const place of document.querySelectorAll("[data-word]")) {
    place.textContent = say(/** @type {import("./words.js").Word} */ (place.getAttribute("data-word")));
  }
  const other = document.documentElement.lang === "zh" ? "en" : "zh";
  Object.assign(byId("other-language"), { href: `?lang=${other}`, lang: other, hreflang: other });
  byId("command").textContent = [
    `curl ${location.origin}/v1/chat/completions -H 'Authorization: key' \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '${JSON.stringify(example)}'`,
  ].join("\n");
  byId("base").textContent = say("base", { url: location.origin });
}

function start() {
  byId("send").onclick = () => act(() => call("/v1/chat/completions", example));
  byId("copy").onclick = () => act(copyCommand);
  byId("reset").onclick = () => act(() => call("/__mock/reset", {}));
  byId("session").onchange = () => act(async () => forgetRequests());
  startClock(act);
  startFailures(act);
}

async function watch() {
  if (document.visibilityState === "visible") await show();
  setTimeout(watch, pause);
}

write();
start();
watch();
