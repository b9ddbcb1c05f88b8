import type { ControlRoute } from "./control-route.ts";
import { version } from "./version.ts";

const errorSchema = {
  type: "object",
  required: ["error"],
  properties: {
    error: {
      type: "object",
      required: ["message", "type", "param", "code"],
      properties: {
        message: { type: "string" },
        type: { type: "string" },
        param: { type: "string" },
        code: { type: "string" },
      },
    },
  },
};

const session = {
  name: "X-Mock-Session",
  in: "header",
  description: "Which session is meant, `default` when left out",
  schema: { type: "string", pattern: "^[\\w.:-]{1,128}$" },
};

function operation({ operationId, summary, query = {}, body, answers, path }: ControlRoute): object {
  const { description, mediaType = "application/json", schema = {} } = answers;
  const parameters = Object.entries(query).map(([name, one]) => ({ name, in: "query", schema: one }));
  return {
    operationId,
    summary,
    tags: [path.split("/")[2]],
    parameters: [{ $ref: "#/components/parameters/session" }, ...parameters],
    ...(body && { requestBody: { required: true, content: { "application/json": { schema: body } } } }),
    responses: {
      200: { description, content: { [mediaType]: { schema } } },
      default: { $ref: "#/components/responses/refusal" },
    },
  };
}

/** The OpenAPI 3.1 document of the control API, made of the table that also judges and answers its calls. */
export function controlDocument(routes: readonly ControlRoute[]): object {
  const paths = Map.groupBy(routes, ({ path }) => path);
  return {
    openapi: "3.1.0",
    info: {
      title: "Control API of the mock server",
      version,
      description: "Looks into the mock and changes how it behaves. It needs no key.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    security: [],
    paths: Object.fromEntries(
      [...paths].map(([path, onPath]) => [
        path,
        Object.fromEntries(onPath.map((route) => [route.method.toLowerCase(), operation(route)])),
      ]),
    ),
    components: {
      parameters: { session },
      responses: {
        refusal: {
          description: "What is wrong with the call",
          content: { "application/json": { schema: errorSchema } },
        },
      },
    },
  };
}
