import { createHaoeeClient } from "@haoee/client";
import OpenAI from "openai";
import createClient from "openapi-fetch";
import { compare } from "../compare.ts";

const apiKey = "sk-0123456789";
const model = "gpt-4o";
const body = { model, messages: [{ role: "user" as const, content: "Hello" }] };
const json = "application/json";
const headers = { "content-type": json, accept: json, authorization: `Bearer ${apiKey}`, modelname: model };

/** What openapi-fetch needs to know of the operation. */
interface Paths {
  readonly "/v1/chat/completions": {
    readonly post: {
      readonly requestBody: { readonly content: { readonly "application/json": typeof body } };
      readonly responses: { readonly 200: { readonly content: { readonly "application/json": object } } };
    };
  };
}

function contestants(baseUrl: string) {
  const haoee = createHaoeeClient({ apiKey, baseUrl, onRequest: () => {}, onResponse: () => {}, onRetry: () => {} });
  const openai = new OpenAI({ apiKey, baseURL: `${baseUrl}/v1` });
  const openapiFetch = createClient<Paths>({ baseUrl, headers });
  return {
    "fetch by hand, the same headers": async () => {
      const response = await fetch(`${baseUrl}/v1/chat/completions`, {
        method: "POST",
        headers,
        body: JSON.stringify(body),
      });
      return response.json();
    },
    "@haoee/client, with hooks": () => haoee.raw.createChatCompletion({ body }),
    "openapi-fetch": () => openapiFetch.POST("/v1/chat/completions", { body }),
    openai: () => openai.chat.completions.create(body),
  };
}

/** Measures one small JSON call, one after the other. */
export function measureCalls(url: string): Promise<void> {
  return compare("One JSON call", contestants(url), { rounds: 3000, warmUp: 500 });
}
