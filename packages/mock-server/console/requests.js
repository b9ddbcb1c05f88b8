import { call } from "./api.js";
import { element, fill } from "./elements.js";
import { say } from "./words.js";

/** How many are shown. */
const most = 50;

/** @type {any[]} the latest first */
let shown = [];

/** @param {string} data JSON is indented, anything else stays as it is */
function readable(data) {
  try {
    return JSON.stringify(JSON.parse(data), null, 2);
  } catch {
    return data;
  }
}

/** @param {any} body */
function text({ data, size, encoding, truncated }) {
  const beginning = truncated || encoding ? `\n${say("beginning", { size })}` : "";
  return `${encoding ? data.slice(0, 200) : readable(data)}${beginning}`;
}

/** @param {any} message */
function message(message) {
  const { headers, body } = message;
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return element("pre", { tabIndex: 0 }, [...lines, "", ...(body ? [text(body)] : [])].join("\n"));
}

/** @param {any} exchange */
function draw({ at, verdict, refusal, entry, operationId, faults, request, response, timing }) {
  const name = entry ?? operationId ?? "";
  const failures = faults.map((/** @type {any} */ fault) => fault.name).join(", ");
  const notes = [name, refusal, failures].filter(Boolean).join(" · ");
  const kind = verdict === "accepted" && response.status < 400 ? "good" : "bad";
  const details = element(
    "details",
    {},
    element(
      "summary",
      {},
      element(`span.status ${kind}`, {}, String(response.status)),
      element("span.what", {}, element("b", {}, request.method), ` ${request.target}`),
      element("span.hint", {}, notes),
      element("span.hint", {}, `${Math.round(timing.end)} ms`),
      element("time.hint", { dateTime: at }, new Date(at).toLocaleTimeString()),
    ),
  );
  details.addEventListener(
    "toggle",
    () =>
      details.append(
        element("h3", {}, say("asked")),
        message(request),
        element("h3", {}, say("answered")),
        message(response),
      ),
    { once: true },
  );
  return [details];
}

/** Shows what the session was asked, the latest first. */
export async function showRequests() {
  const last = shown[0]?.id ?? 0;
  const { requests: latest } = await call("/__mock/requests?limit=1");
  // Ids begin again when the session does.
  const known = (latest[0]?.id ?? 0) < last ? 0 : last;
  if (latest[0]?.id !== last || known === 0) {
    const { requests: more } = await call(`/__mock/requests?after=${known}&limit=${most}`);
    shown = [...more.reverse(), ...(known === 0 ? [] : shown)].slice(0, most);
  }
  fill("requests", shown, draw, say("noRequests"), ({ id, at }) => `${id} ${at}`);
}

/** Forgets what is shown: another session is. */
export function forgetRequests() {
  shown = [];
}
