// Prints an answer while it comes, and what it used: node stream-chat.ts "Why is the sky blue?"
import { createHaoeeClient } from "@haoee/client";

const [question = "Why is the sky blue?"] = process.argv.slice(2);
// The key is in HAOEE_API_KEY; HAOEE_BASE_URL leads to a mock server.
const haoee = createHaoeeClient();
const stream = await haoee.chat.create({
  model: "gpt-4o",
  messages: [{ role: "user", content: question }],
  stream: true,
  stream_options: { include_usage: true },
});
for await (const chunk of stream) {
  const content = chunk.choices[0]?.delta?.content;
  // A model that thinks aloud sends its thoughts as lists of blocks.
  if (typeof content === "string") process.stdout.write(content);
}
const { usage } = await stream.final();
console.log(`\n(${usage?.total_tokens} tokens)`);
