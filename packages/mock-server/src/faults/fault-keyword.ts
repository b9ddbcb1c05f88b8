import type { FuncKeywordDefinition } from "ajv";
import { parseFaultRule } from "./parse-fault-rules.ts";

type Validate = ReturnType<NonNullable<FuncKeywordDefinition["compile"]>>;

const validate: Validate = (text: string) => {
  try {
    parseFaultRule(text);
    return true;
  } catch (error) {
    validate.errors = [{ params: {}, message: error instanceof Error ? error.message : String(error) }];
    return false;
  }
};

/** Keyword `x-fault` of our schemas: the text has to be a rule of failures. */
export const faultKeyword: FuncKeywordDefinition = {
  keyword: "x-fault",
  type: "string",
  schemaType: "boolean",
  compile: () => validate,
  errors: true,
};
