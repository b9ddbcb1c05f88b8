import { InvalidArgumentError, Option } from "commander";
import { isOptionRefusedError } from "../errors/option-refused-error.ts";
import { checkOptions } from "../settings/check-options.ts";
import { type OptionDefinition, optionTable } from "../settings/option-table.ts";

/** A text as the type that the schema wants, or as it is: the schema then says what is wrong with it. */
function typed(text: string, { type }: OptionDefinition["schema"]): unknown {
  const isNumber = (type === "number" || type === "integer") && text.trim() !== "" && !Number.isNaN(Number(text));
  return isNumber ? Number(text) : text;
}

/** Takes a value of the command line or of the environment, where commas part the items of a list. */
function reader(name: string, { schema }: OptionDefinition): (text: string) => unknown {
  let items: readonly string[] = [];
  return (text) => {
    if (schema.type === "array") items = [...items, ...text.split(",")].filter((item) => item !== "none");
    const value = schema.type === "array" ? items : typed(text, schema);
    try {
      checkOptions({ [name]: value });
      return value;
    } catch (error) {
      throw new InvalidArgumentError(isOptionRefusedError(error) ? `${error.message}.` : String(error));
    }
  };
}

const no = new Set(["", "0", "false"]);

/** A flag and its variable of the environment. A variable that says no to a flag without a value leaves it unset. */
function flagOf(name: string, definition: OptionDefinition): Option {
  const { flag, description, fallback, schema } = definition;
  const option = new Option(flag, description).default(fallback);
  const variable = variableOf(option);
  if (schema.type !== "boolean") return option.argParser(reader(name, definition)).env(variable);
  return no.has(process.env[variable] ?? "1") ? option : option.env(variable);
}

function variableOf(option: Option): string {
  return `HAOEE_MOCK_${option.name().replaceAll("-", "_").toUpperCase()}`;
}

/** The flags of the command line by the names of their options, each with its variable of the environment. */
export function optionFlags(): ReadonlyMap<string, Option> {
  return new Map(Object.entries(optionTable).map(([name, definition]) => [name, flagOf(name, definition)]));
}
