import { call } from "./api.js";
import { byId, element } from "./elements.js";
import { say } from "./words.js";

const steps = { "+10 s": 10_000, "+1 min": 60_000, "+10 min": 600_000, "+1 h": 3_600_000, "+1 d": 86_400_000 };

let frozen = false;

/**
 * Lets the buttons of the clock work.
 *
 * @param {(action: () => Promise<unknown>) => void} act
 */
export function startClock(act) {
  byId("forward").ariaLabel = say("forward");
  byId("forward").append(
    ...Object.entries(steps).map(([label, milliseconds]) =>
      element("button", { onclick: () => act(() => call("/__mock/clock/advance", { milliseconds })) }, label),
    ),
  );
  byId("freeze").onclick = () => act(() => call(`/__mock/clock/${frozen ? "resume" : "freeze"}`, {}));
}

/** Shows what time it is in the session. */
export async function showClock() {
  const clock = await call("/__mock/clock");
  frozen = clock.frozen;
  const now = /** @type {HTMLTimeElement} */ (byId("now"));
  now.dateTime = clock.now;
  now.textContent = new Date(clock.now).toLocaleString();
  byId("clock-state").textContent = say(frozen ? "frozen" : "running");
  byId("freeze").textContent = say(frozen ? "resume" : "freeze");
}
