/** One call of a webhook, and how it ended. */
interface WebhookAttempt {
  /** When it ended, in ISO 8601. */
  readonly at: string;
  /** HTTP status of the answer, if there was one. */
  readonly status?: number;
  /** Why it failed. */
  readonly reason?: string;
}

/** What became of one webhook. */
export interface WebhookDelivery {
  /** The id of the task, and a number behind it for a duplicate. */
  readonly id: string;
  readonly taskId: string;
  readonly url: string;
  /** `dead` is a dead letter: every attempt failed, and there will be no more. */
  readonly state: "refused" | "pending" | "delivered" | "dead";
  /** HTTP status of the last answer, if there was one. */
  readonly status?: number;
  /** Why it was refused, or why the last attempt failed. */
  readonly reason?: string;
  /** When it came into this state, in ISO 8601. */
  readonly at: string;
  /** When the next attempt is due, in milliseconds since 1970, null when none is. */
  readonly dueAt: number | null;
  /** Every call so far, oldest first. */
  readonly attempts: readonly WebhookAttempt[];
}

/** An address as everybody may see it: without its password and the values of its query. */
export function withoutSecretValues(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.username !== "" || url.password !== "") Object.assign(url, { username: "***", password: "" });
  for (const name of new Set(url.searchParams.keys())) url.searchParams.set(name, "***");
  url.hash = "";
  return url.href;
}

/** An address as it may be written into a log: user, password and query can hold secrets. */
export function withoutSecrets(address: string): string {
  if (!URL.canParse(address)) return "";
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
}
