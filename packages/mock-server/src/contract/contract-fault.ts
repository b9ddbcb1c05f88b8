/** What is wrong with a contract, and where. */
export interface ContractFault {
  /** JSON pointer into the document. */
  readonly pointer: string;
  /** What follows the name of the place. */
  readonly message: string;
}

/** Looks for what is wrong. */
export type FindFault<Value> = (value: Value) => ContractFault | undefined;

/** A pointer that goes one key further. */
export function below(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
