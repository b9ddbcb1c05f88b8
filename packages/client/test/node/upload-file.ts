// Sends one file by its path to the address given, and prints by how many bytes the memory of the process rose for it.
import { createHaoeeClient } from "@haoee/client";
import { fromPath } from "@haoee/client/node";

const [baseUrl, path = ""] = process.argv.slice(2);
const haoee = createHaoeeClient({ apiKey: "sk-0123456789abcdef", baseUrl });

async function upload(file: File): Promise<void> {
  await haoee.raw.createVideo({ body: { model: "sora-2", prompt: "A cat", input_reference: file } });
}

// The first call loads what every call needs.
await upload(new File(["a"], "small.mp4"));
const before = process.resourceUsage().maxRSS;
await upload(await fromPath(path));
console.log((process.resourceUsage().maxRSS - before) * 1024);
