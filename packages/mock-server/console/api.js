const field = /** @type {HTMLInputElement} */ (document.querySelector("#session"));

/** The session that is shown. */
export function session() {
  return field.validity.valid && field.value !== "" ? field.value : "default";
}

/**
 * Calls the mock in the session that is shown.
 *
 * @param {string} path
 * @param {object} [body] left out, it is a GET
 * @returns {Promise<any>} the JSON of the answer
 * @throws an Error in the words of the mock when it refuses
 */
export async function call(path, body) {
  const headers = { "x-mock-session": session(), authorization: "any-key", "content-type": "application/json" };
  const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const response = await fetch(path, { ...init, headers });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error?.message ?? String(response.status));
  return answer;
}
