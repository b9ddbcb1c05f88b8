// Generated from the contract by `pnpm generate`. Do not edit.
import * as json from "./json-validators.js";
import * as text from "./text-validators.js";

export const validators = {
  createChatCompletion: {
    parameters: text.createChatCompletion_parameters,
    bodies: {
      "application/json": json.createChatCompletion_application_json,
    },
  },
  createImage: {
    parameters: text.createImage_parameters,
    bodies: {
      "application/json": json.createImage_application_json,
    },
  },
  createImageEdit: {
    parameters: text.createImageEdit_parameters,
    bodies: {
      "multipart/form-data": text.createImageEdit_multipart_form_data,
      "application/json": json.createImageEdit_application_json,
    },
  },
  getImageTask: {
    parameters: text.getImageTask_parameters,
    bodies: {
    },
  },
};
