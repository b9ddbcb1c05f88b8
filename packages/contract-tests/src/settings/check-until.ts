import { InvalidSettingsError } from "../errors/invalid-settings-error.ts";

/** What holds for a while only. */
interface Passing {
  /** Last day, `2027-03-31`. */
  readonly until: string;
}

const mostDays = 400;

/**
 * Refuses what is to hold for longer than 400 days: an exception that nobody will look at again is a rule.
 *
 * @param today `2027-03-31`
 * @throws InvalidSettingsError with the file and the first such day.
 */
export function checkUntil(file: string, entries: readonly Passing[], today: string): void {
  const last = new Date(Date.parse(today) + mostDays * 86_400_000).toISOString().slice(0, 10);
  const late = entries.find(({ until }) => until > last);
  if (late) {
    throw new InvalidSettingsError(
      file,
      0,
      `until ${late.until} is more than ${mostDays} days ahead, at most ${last} is allowed`,
    );
  }
}
