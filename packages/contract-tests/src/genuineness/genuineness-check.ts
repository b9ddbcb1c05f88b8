/** What one check found in one value. */
export interface Fact {
  /** Name of the check. */
  readonly check: string;
  /** JSON pointer within the value. */
  readonly pointer: string;
  readonly holds: boolean;
}

/** Looks at one JSON value of an answer; undefined when it carries nothing to check. */
export type GenuinenessCheck = (value: unknown, headers: Readonly<Record<string, string>>) => Fact | undefined;

/** Ids are made while a request is worked on, so their time may stand apart from the stated one by so many seconds. */
export const slack = 600;

/** The fields of an answer that checks look at. */
export interface Stamped {
  readonly id?: unknown;
  readonly created?: unknown;
  readonly created_at?: unknown;
  readonly createTime?: unknown;
  readonly responseId?: unknown;
  readonly x_groq?: { readonly id?: unknown } | null;
}

/** A value as one whose fields can be asked for. */
export function stampsOf(value: unknown): Stamped {
  // Any object can be asked for a field, and all of them are optional.
  return typeof value === "object" && value !== null ? (value as Stamped) : {};
}

/** Unix time in seconds that an answer states, undefined when it states none. Zero says that it is not known. */
export function statedTime({ created, created_at }: Stamped): number | undefined {
  const time = created ?? created_at;
  return typeof time === "number" && time > 0 ? time : undefined;
}

/** Makes a check that compares the time in an id, or in the one that Groq adds, with the time that the answer states. */
export function idCheck(check: string, within: number, timeOf: (id: string) => number | undefined): GenuinenessCheck {
  return (value) => {
    const stamps = stampsOf(value);
    const stated = statedTime(stamps);
    if (stated === undefined) return undefined;
    const ids = [
      ["/id", stamps.id],
      ["/x_groq/id", stamps.x_groq?.id],
    ] as const;
    return ids.flatMap(([pointer, id]) => {
      const encoded = typeof id === "string" ? timeOf(id) : undefined;
      return encoded === undefined ? [] : { check, pointer, holds: Math.abs(encoded - stated) <= within };
    })[0];
  };
}
