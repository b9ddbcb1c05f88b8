/** A result of a task. */
export interface TaskFile {
  /** What it is. */
  readonly kind: "image" | "video" | "audio";
  /**
   * Where it is: an address, good for an hour to a day, or a data URI where the gateway sent base64. Undefined for a
   * film that the gateway hands out under the key only; `download` of the result and `videos.content` fetch it.
   */
  readonly url: string | undefined;
}

/** Where a task stands, in the same form for every kind of task. */
export interface TaskSnapshot<Body = unknown> {
  /** Id of the task; several are joined by commas. */
  readonly id: string;
  /** Whether it has ended, and how. A status that is not known counts as `pending`. */
  readonly state: "pending" | "succeeded" | "failed";
  /** Status as the gateway spells it, such as `IN_PROGRESS` or `queued`; `missing` while it does not know the task. */
  readonly status: string;
  /** How far it is, from 0 to 100 percent. Of several tasks the mean. */
  readonly progress: number;
  /** Why it failed, in the gateway's words. */
  readonly failReason: string | undefined;
  /** The results so far: complete once the state is `succeeded`. */
  readonly files: readonly TaskFile[];
  /** The task as the gateway describes it. */
  readonly body: Body;
}
