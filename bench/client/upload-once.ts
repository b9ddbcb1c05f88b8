// Sends one file by its path in the way that is asked for, and prints by how many bytes the memory of the process rose.
import { createReadStream, openAsBlob } from "node:fs";
import { createHaoeeClient } from "@haoee/client";
import { fromPath } from "@haoee/client/node";
import OpenAI from "openai";

const [way, url = "", path = ""] = process.argv.slice(2);
const apiKey = "sk-0123456789";
const small = new File(["a"], "small.mp4");

async function byFetch(file: Blob): Promise<void> {
  const form = new FormData();
  form.append("input_reference", file, "film.mp4");
  const response = await fetch(`${url}/v1/videos`, { method: "POST", body: form });
  await response.text();
}

const haoee = createHaoeeClient({ apiKey, baseUrl: url });
const byHaoee = (input_reference: File) => haoee.videos.create({ model: "sora-2", prompt: "A cat", input_reference });

const openai = new OpenAI({ apiKey, baseURL: `${url}/v1` });
const byOpenai = (file: OpenAI.FileCreateParams["file"]) => openai.files.create({ file, purpose: "user_data" });

const ways: Record<string, readonly [warmUp: () => Promise<unknown>, work: () => Promise<unknown>]> = {
  haoee: [() => byHaoee(small), async () => byHaoee(await fromPath(path))],
  fetch: [() => byFetch(small), async () => byFetch(await openAsBlob(path))],
  openai: [() => byOpenai(small), () => byOpenai(createReadStream(path))],
};

const [warmUp, work] = ways[way ?? ""] ?? [];
// The first call loads what every call needs.
await warmUp?.();
const before = process.resourceUsage().maxRSS;
await work?.();
console.log((process.resourceUsage().maxRSS - before) * 1024);
