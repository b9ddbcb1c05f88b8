import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { toBase64 } from "../media/base64.ts";
import { captionOf } from "../media/caption.ts";
import { isDrawable } from "../media/picture.ts";
import type { PictureFacts } from "../media/picture-facts.ts";
import { type Size, sizeOfRatio } from "../media/size.ts";
import { type Random, randomOf } from "../random/random.ts";
import { loadTokenizer } from "../stream/tokenizer.ts";
import { joined, type Written, writeDraft } from "../stream/write-draft.ts";
import type { Behaviour, World } from "./behaviour.ts";
import { type GenerateContentRequest, partsOf, promptOf } from "./gemini/gemini-request.ts";
import { geminiUsage } from "./gemini/gemini-usage.ts";
import { imageSizeOf } from "./gemini/image-sizes.ts";
import { inlinePictures } from "./gemini/inline-pictures.ts";
import { jsonResponse } from "./json-response.ts";
import { sideOf, sizeInResolution } from "./picture-size.ts";

/** One part of an answer. */
type AnswerPart =
  | { readonly text: string }
  | { readonly inlineData: { readonly mimeType: string; readonly data: string } };

/** Answers to one request. Source: Google's GenerationConfig. */
const mostCandidates = 8;

function tooMany(count: number): RequestRefusedError {
  const message = `candidateCount is ${mostCandidates} at most, got ${count}`;
  return new RequestRefusedError({ message, param: "generationConfig.candidateCount" });
}

/** What kinds of parts an answer has: those that were asked for, or else those the model is made for. */
function modalitiesOf(model: string, { generationConfig }: GenerateContentRequest): { text: boolean; image: boolean } {
  const asked = generationConfig?.responseModalities?.map((one) => one.toUpperCase());
  if (!asked || asked.length === 0) return { text: true, image: model.includes("image") };
  return { text: asked.includes("TEXT") || !asked.includes("IMAGE"), image: asked.includes("IMAGE") };
}

/** Size of the picture: of the ratio that is asked for, or else of the first picture's. */
function sizeOf(model: string, request: GenerateContentRequest, sent: readonly PictureFacts[]): Size {
  const { aspectRatio, imageSize } = request.generationConfig?.imageConfig ?? {};
  const resolution = imageSizeOf(model, imageSize);
  const [first] = sent;
  const like = first && sizeOfRatio(first, sideOf(resolution));
  if (!aspectRatio && like && isDrawable(like)) return like;
  return sizeInResolution(aspectRatio || "1:1", resolution, "aspectRatio");
}

function sentence(prompt: string, image: boolean): string {
  const caption = captionOf(prompt);
  if (/\p{Script=Han}/u.test(prompt)) return `${image ? "这是按您的描述画的图：" : "您说的是："}${caption}`;
  return `${image ? "Here is the picture you asked for" : "You wrote"}: ${caption}`;
}

/** One answer, and why it ended. */
interface Candidate {
  readonly parts: readonly AnswerPart[];
  readonly finishReason: "STOP" | "MAX_TOKENS";
}

/** The words of an answer, until something ends them. */
async function words(text: string, { generationConfig = {} }: GenerateContentRequest): Promise<Written> {
  const { maxOutputTokens: tokens = Number.POSITIVE_INFINITY, stopSequences: stop = [] } = generationConfig;
  return writeDraft({ thoughts: "", text, calls: [] }, { stop, tokens }, await loadTokenizer());
}

/** Makes an answer: a sentence, a picture, or both. Words that are cut off are no longer followed by a picture. */
function answerer(request: GenerateContentRequest, text: boolean, size: Size | undefined, { draw }: World) {
  const prompt = promptOf(request);
  return async (random: Random): Promise<Candidate> => {
    const written = await words(text ? sentence(prompt, size !== undefined) : "", request);
    const said = joined(written.text ?? []);
    const parts = said === "" ? [] : [{ text: said }];
    if (written.finishReason === "length") return { parts, finishReason: "MAX_TOKENS" };
    if (!size) return { parts, finishReason: "STOP" };
    const bytes = await draw({ ...size, prompt, format: "png", seed: String(random.integer(0, 999_999)) });
    const picture = { inlineData: { mimeType: "image/png", data: toBase64(bytes) } };
    return { parts: [...parts, picture], finishReason: "STOP" };
  };
}

/** Draws or answers in the Gemini form. Pictures come in base64 and are PNG. */
export const generateContent: Behaviour = async ({ path: { model = "" }, headers, body }, world) => {
  // The validator has judged the body by its schema.
  const request = body as GenerateContentRequest;
  const { text, image } = modalitiesOf(model, request);
  const sent = inlinePictures(request);
  // The header names the variant that the path leaves out. Source: entry nano-banana-native.
  const variant = headers.modelname?.endsWith("-lite") ? headers.modelname : model;
  const size = image ? sizeOf(variant, request, sent) : undefined;
  const prompt = promptOf(request);
  const { candidateCount = 1, seed = request.seed } = request.generationConfig ?? {};
  if (candidateCount > mostCandidates) throw tooMany(candidateCount);
  const random = randomOf(world.settings.seed, model, prompt, String(seed ?? ""));
  const answer = answerer(request, text, size, world);
  const answers = await Promise.all(Array.from({ length: candidateCount }, () => answer(random)));
  const asked = [...partsOf(request), ...(request.systemInstruction?.parts ?? [])];
  const given = answers.flatMap(({ parts }) => parts);
  const said = given.flatMap((part) => ("text" in part ? [part.text] : []));
  return jsonResponse(200, {
    candidates: answers.map(({ parts, finishReason }, index) => ({
      content: { role: "model", parts },
      finishReason,
      index,
    })),
    modelVersion: model,
    responseId: `mock-${random.integer(0, 999_999_999)}`,
    usageMetadata: await geminiUsage(
      { text: asked.flatMap((part) => part.text ?? []).join("\n"), pictures: sent.length },
      { text: said.join("\n"), pictures: given.length - said.length },
    ),
  });
};
