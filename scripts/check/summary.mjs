// @ts-check

/** What may be left out even where everything else must run: material that only lies beside some checkouts. */
const optional = "../shared";

/**
 * @param {import("./results.mjs").TestResult[]} results
 * @returns {string[]}
 */
function reasons(results) {
  const left = results.filter(({ status }) => status === "skipped").map(({ title, reason }) => reason ?? title);
  return [...new Set(left)].sort();
}

/**
 * The last lines of `npm test`: what was left out and why, and the count.
 *
 * @param {import("./results.mjs").TestResult[]} results
 * @param {{ green: boolean, complete: boolean, seconds: number }} options `green`: every check succeeded; `complete`:
 * nothing may be left out but `../shared`
 */
export function summarise(results, { green, complete, seconds }) {
  /** @param {import("./results.mjs").TestResult["status"]} status */
  const count = (status) => results.filter((result) => result.status === status).length;
  const left = reasons(results);
  const forbidden = complete ? left.filter((reason) => !reason.startsWith(optional)) : [];
  const lines = [
    ...(left.length === 0
      ? green
        ? ["Nothing was left out."]
        : []
      : ["Left out:", ...left.map((reason) => `  ${reason}`)]),
    ...(forbidden.length === 0 ? [] : ["With CI=true only ../shared may be left out."]),
    ...(green ? [] : ["A check failed: its output stands above."]),
    `Checked in ${seconds.toFixed(1)} s`,
    `${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped`,
  ];
  const passed = green && count("failed") === 0 && count("passed") > 0 && forbidden.length === 0;
  return { text: `\n${lines.join("\n")}`, passed };
}
