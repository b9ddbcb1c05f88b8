import { call } from "./api.js";
import { element, fill } from "./elements.js";
import { say } from "./words.js";

/** @param {any} task */
function drawTask({ id, family, state, percent, failure }) {
  const words = /** @type {const} */ ({
    waiting: "task.waiting",
    working: "task.working",
    succeeded: "task.succeeded",
    failed: "task.failed",
  });
  const word = say(words[/** @type {keyof typeof words} */ (state)]);
  return [
    element("span.what", {}, element("b", {}, family), " ", element("code", {}, id)),
    element("progress", { max: 100, value: percent, ariaLabel: `${family} ${id}` }),
    element("span.hint", {}, `${percent}% ${word}${state === "failed" ? ` · ${failure}` : ""}`),
  ];
}

/** @param {any} delivery */
function drawWebhook({ url, state, status, reason, attempts }) {
  const notes = [state, status, reason, `${attempts.length}×`].filter(Boolean).join(" · ");
  return [element("span.what", {}, url), element("span.hint", {}, notes)];
}

/** @param {any} scenario */
function drawScenario({ name, played }) {
  return [element("span.what", {}, name), element("span.hint", {}, say("played", { count: played }))];
}

/** Shows the tasks of the session and what became of their webhooks, the latest first, and its scenarios. */
export async function showWork() {
  const [{ tasks }, { deliveries }, { scenarios }] = await Promise.all([
    call("/__mock/tasks"),
    call("/__mock/webhooks"),
    call("/__mock/scenarios"),
  ]);
  const facts = tasks.map((/** @type {any} */ { id, family, state, percent, failure }) => {
    return { id, family, state, percent, failure };
  });
  fill("tasks", facts.reverse().slice(0, 20), drawTask, say("noTasks"));
  fill("webhooks", deliveries.reverse().slice(0, 20), drawWebhook, say("noWebhooks"));
  fill("scenarios", scenarios, drawScenario, say("noScenarios"));
}
