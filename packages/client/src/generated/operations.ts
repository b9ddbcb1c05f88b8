// Generated from packages/spec by `pnpm generate`. Do not edit.
import type { OperationDescriptor } from "../transport/operation-descriptor.ts";
import type { operations } from "./schema.ts";

/** The operations of the contract by name. */
export interface Operations {
  /**
   * Answer a conversation
   *
   * `POST /v1/chat/completions`, documented as Chat(聊天)
   */
  createChatCompletion: operations["createChatCompletion"];
  /**
   * Draw pictures from a prompt
   *
   * `POST /v1/images/generations`, documented as Generations 通用 (图生图&文生图)
   */
  createImage: operations["createImage"];
  /**
   * Edit pictures by a prompt
   *
   * `POST /v1/images/edits`, documented as Edits 通用 (图像编辑)
   */
  createImageEdit: operations["createImageEdit"];
  /**
   * Ask how a drawing task is doing
   *
   * `GET /v1/images/tasks/{task_id}`, documented as 所有画图(异步) Copy
   */
  getImageTask: operations["getImageTask"];
}

/** How each operation travels. */
export const operationTable: { readonly [Id in keyof Operations]: OperationDescriptor } = {
  createChatCompletion: {"method":"post","path":"/v1/chat/completions","body":"application/json","streams":true},
  createImage: {"method":"post","path":"/v1/images/generations","body":"application/json","streams":false},
  createImageEdit: {"method":"post","path":"/v1/images/edits","body":"multipart/form-data","streams":false},
  getImageTask: {"method":"get","path":"/v1/images/tasks/{task_id}","streams":false},
};
