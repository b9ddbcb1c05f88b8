import { loadTokenizer } from "../../stream/tokenizer.ts";

/** Tokens of a picture that is sent along, and of one that is drawn. Sources: Google's page on tokens; entry nano-banana-native. */
const pictureTokens = { sent: 258, drawn: 1290 };

interface TokenDetail {
  readonly modality: "TEXT" | "IMAGE";
  readonly tokenCount: number;
}

/** What an answer used. Source: schema GeminiUsage. */
export interface GeminiUsage {
  readonly promptTokenCount: number;
  readonly candidatesTokenCount: number;
  readonly totalTokenCount: number;
  readonly promptTokensDetails: readonly TokenDetail[];
  readonly candidatesTokensDetails: readonly TokenDetail[];
}

async function details(text: string, pictureCount: number): Promise<readonly TokenDetail[]> {
  const counts = [
    { modality: "TEXT", tokenCount: (await loadTokenizer()).count(text) },
    { modality: "IMAGE", tokenCount: pictureCount },
  ] as const;
  return counts.filter(({ tokenCount }) => tokenCount > 0);
}

function sum(counts: readonly TokenDetail[]): number {
  return counts.reduce((total, { tokenCount }) => total + tokenCount, 0);
}

/** Counts texts by a tokenizer and pictures by their number. */
export async function geminiUsage(
  prompt: { readonly text: string; readonly pictures: number },
  answer: { readonly text: string; readonly pictures: number },
): Promise<GeminiUsage> {
  const promptTokensDetails = await details(prompt.text, prompt.pictures * pictureTokens.sent);
  const candidatesTokensDetails = await details(answer.text, answer.pictures * pictureTokens.drawn);
  const [asked, given] = [sum(promptTokensDetails), sum(candidatesTokensDetails)];
  return {
    promptTokenCount: asked,
    candidatesTokenCount: given,
    totalTokenCount: asked + given,
    promptTokensDetails,
    candidatesTokensDetails,
  };
}
