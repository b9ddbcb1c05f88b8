import { textForm } from "../stream/text-form.ts";
import { answerCompletion } from "./answer-completion.ts";
import type { Behaviour } from "./behaviour.ts";

/** Continues a text. */
export const createCompletion: Behaviour = answerCompletion("createCompletion", textForm);
