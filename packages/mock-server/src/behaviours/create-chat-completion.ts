import { chatForm } from "../stream/chat-form.ts";
import { answerCompletion } from "./answer-completion.ts";
import type { Behaviour } from "./behaviour.ts";

/** Answers a conversation. */
export const createChatCompletion: Behaviour = answerCompletion("createChatCompletion", chatForm);
