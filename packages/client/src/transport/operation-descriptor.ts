/** How an operation travels. */
export interface OperationDescriptor {
  readonly method: "get" | "post";
  /** Path with its parameters in braces, such as `/v1/images/tasks/{task_id}`. */
  readonly path: string;
  /** How the body is written, absent when there is none. */
  readonly body?: "application/json" | "multipart/form-data";
  /** Media types of a successful answer. `stream: true` in the body asks for `text/event-stream` among them. */
  readonly answers: readonly string[];
}

/** An operation with its name. */
export interface Operation extends OperationDescriptor {
  readonly operationId: string;
}
