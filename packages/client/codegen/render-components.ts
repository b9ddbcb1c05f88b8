import type { OpenApiDocument } from "@haoee/spec";
import { banner } from "./banner.ts";
import { docComment } from "./doc-comment.ts";

function component([name, schema]: [name: string, schema: unknown]): string {
  // The lint gives every schema of the contract a description.
  const { description } = schema as { readonly description: string };
  return `${docComment("", ...description.trim().split("\n"))}\nexport type ${name} = components["schemas"]["${name}"];\n`;
}

/** Every schema of the contract under its own name. */
export function renderComponents(document: Pick<OpenApiDocument, "components">): string {
  const aliases = Object.entries(document.components.schemas ?? {}).map(component);
  return [`${banner}import type { components } from "./schema.ts";\n`, ...aliases].join("\n");
}
