import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import { FileRefusedError } from "../errors/file-refused-error.ts";
import type { MockOptions } from "../settings/options.ts";
import { optionsSchema } from "../settings/options-schema.ts";
import { readYaml } from "../yaml/read-yaml.ts";

/** The file that is read when it is there and no other is named. */
export const usualConfig = "haoee-mock.config.yaml";

/**
 * Options from a config file, YAML or JSON.
 *
 * @param file the usual one when undefined, which need not be there
 * @throws FileRefusedError for a file that is not there, or with the place of what is wrong in it.
 */
export async function readConfig(file: string | undefined): Promise<MockOptions> {
  if (file === undefined && !existsSync(usualConfig)) return {};
  const name = file ?? usualConfig;
  const text = await readFile(name, "utf8").catch((error: Error) => {
    throw new FileRefusedError(name, error.message);
  });
  // The schema has a property for each option, of the option's type.
  const validate = new Ajv().compile<MockOptions & { readonly $schema?: string }>(optionsSchema);
  const { $schema: _, ...options } = readYaml(text, name, validate);
  return options;
}
