import type { MockOptions } from "./options.ts";
import { defaultSettings, type Settings } from "./settings.ts";

/** The settings that options make, with the default of each that is left out. */
export function settingsOf(options: MockOptions): Settings {
  const names = Object.keys(defaultSettings) as (keyof Settings)[];
  const given = names.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]);
  return { ...defaultSettings, ...Object.fromEntries(given) };
}
