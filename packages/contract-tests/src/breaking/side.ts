/** Who has to cope with a change: callers send a request and receive a response, and a webhook is received, too. */
export type Side = "request" | "response";

/** What an answer to a webhook is to the webhook. */
export function otherSide(side: Side): Side {
  return side === "request" ? "response" : "request";
}

/**
 * Which of two questions is asked. `narrowed`: does the new revision refuse what the old one accepted? `widened`: does
 * the new one accept what the old one refused?
 */
export type Question = "narrowed" | "widened";
