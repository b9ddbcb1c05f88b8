/** The keywords that limit a value, and which way is out of the limit. */
export const limits: Readonly<Record<string, 1 | -1>> = {
  minimum: -1,
  maximum: 1,
  minLength: -1,
  maxLength: 1,
  minItems: -1,
  maxItems: 1,
  minProperties: -1,
  maxProperties: 1,
};
