/** An operation as the name of a file: `create-image` for `createImage`. */
export function operationName(operationId: string): string {
  return operationId.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
