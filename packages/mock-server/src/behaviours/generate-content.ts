import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { toBase64 } from "../media/base64.ts";
import { captionOf } from "../media/caption.ts";
import { isDrawable } from "../media/picture.ts";
import type { PictureFacts } from "../media/picture-facts.ts";
import { type Size, sizeOfRatio } from "../media/size.ts";
import { type Random, randomOf } from "../random/random.ts";
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

/** Makes an answer: a sentence, a picture, or both. */
function answerer(prompt: string, text: boolean, size: Size | undefined, { draw }: World) {
  return async (random: Random): Promise<readonly AnswerPart[]> => {
    const said = text ? [{ text: sentence(prompt, size !== undefined) }] : [];
    if (!size) return said;
    const bytes = await draw({ ...size, prompt, format: "png", seed: String(random.integer(0, 999_999)) });
    return [...said, { inlineData: { mimeType: "image/png", data: toBase64(bytes) } }];
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
  const answer = answerer(prompt, text, size, world);
  const answers = await Promise.all(Array.from({ length: candidateCount }, () => answer(random)));
  const asked = [...partsOf(request), ...(request.systemInstruction?.parts ?? [])];
  const said = answers.flat().flatMap((part) => ("text" in part ? [part.text] : []));
  return jsonResponse(200, {
    candidates: answers.map((parts, index) => ({ content: { role: "model", parts }, finishReason: "STOP", index })),
    modelVersion: model,
    responseId: `mock-${random.integer(0, 999_999_999)}`,
    usageMetadata: await geminiUsage(
      { text: asked.flatMap((part) => part.text ?? []).join("\n"), pictures: sent.length },
      { text: said.join("\n"), pictures: size ? candidateCount : 0 },
    ),
  });
};
