import { call } from "./api.js";
import { byId, element, fill } from "./elements.js";
import { say } from "./words.js";

/** @type {string[]} */
let rules = [];

/** @param {string[]} next */
async function put(next) {
  await call("/__mock/faults", { rules: next });
}

/** @param {string} name a switch of it makes the failure happen to every request */
function ruleOf(name) {
  return name === "status" ? "status=429" : name;
}

/**
 * Lets the field for rules work.
 *
 * @param {(action: () => Promise<unknown>) => void} act
 */
export function startFailures(act) {
  const field = /** @type {HTMLInputElement} */ (byId("rule"));
  byId("add-failure").addEventListener("submit", (event) => {
    event.preventDefault();
    act(async () => {
      await put([...rules, field.value]);
      field.value = "";
    });
  });
}

/**
 * Shows which failures happen in the session.
 *
 * @param {(action: () => Promise<unknown>) => void} act
 */
export async function showFailures(act) {
  const answer = await call("/__mock/faults");
  rules = answer.rules;
  const switches = byId("switches");
  if (switches.childElementCount === 0) {
    const made = answer.names.map(ruleOf).map((/** @type {string} */ rule) => {
      const toggle = () => (rules.includes(rule) ? rules.filter((one) => one !== rule) : [...rules, rule]);
      return element("button", { value: rule, onclick: () => act(() => put(toggle())) }, rule);
    });
    switches.append(...made);
  }
  for (const button of switches.querySelectorAll("button")) button.ariaPressed = String(rules.includes(button.value));
  const remove = (/** @type {string} */ rule) => () => act(() => put(rules.filter((one) => one !== rule)));
  const draw = (/** @type {string} */ rule) => [
    element("code", {}, rule),
    element("button", { ariaLabel: say("remove", { name: rule }), onclick: remove(rule) }, "×"),
  ];
  fill("failures", rules, draw, say("noFailures"));
}
