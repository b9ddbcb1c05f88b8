function markerOf(className: string): symbol {
  return Symbol.for(`@haoee/client/${className}`);
}

/** Names the errors of a class, and marks it, and with it those that extend it, to be known again where `instanceof` fails. */
export function mark(errorClass: { readonly prototype: object }, className: string): void {
  Object.assign(errorClass.prototype, { name: className, [markerOf(className)]: true });
}

/** Whether a value is of a marked class, in whatever realm or copy of this package it was made. */
export function isMarked(value: unknown, className: string): boolean {
  return markerOf(className) in Object(value);
}
