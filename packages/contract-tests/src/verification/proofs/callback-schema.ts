import { operations, resolve, type Schema } from "@haoee/spec";

interface Callback {
  readonly [expression: string]: {
    readonly post: {
      readonly requestBody: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
    };
  };
}

/** The callbacks of an operation by their names. */
type Callbacks = Readonly<Record<string, object>>;

function callbackOf(webhook: string): Callback | undefined {
  for (const { object } of operations) {
    // An operation object may carry this keyword, whose values are callbacks or references to them.
    const found = (object as { readonly callbacks?: Callbacks }).callbacks?.[webhook];
    if (found) return resolve(found) as Callback;
  }
  return undefined;
}

/** The schema of what a callback of the contract delivers, undefined when it has none of this name. */
export function callbackSchema(webhook: string): object | undefined {
  const [path] = Object.values(callbackOf(webhook) ?? {});
  // The contract describes every body by an object, never by `true` or `false`.
  return path?.post.requestBody.content["application/json"]?.schema as object | undefined;
}
