import { runCases } from "../run-cases.ts";

// workerd: the address comes in the query, the results go into the answer.
export default {
  async fetch(request: Request): Promise<Response> {
    return Response.json(await runCases(new URL(request.url).searchParams.get("url") ?? ""));
  },
};
