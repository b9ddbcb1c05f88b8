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
  createCompletion: {
    parameters: text.createCompletion_parameters,
    bodies: {
      "application/json": json.createCompletion_application_json,
    },
  },
  generateContent: {
    parameters: text.generateContent_parameters,
    bodies: {
      "application/json": json.generateContent_application_json,
    },
  },
  createVideoGeneration: {
    parameters: text.createVideoGeneration_parameters,
    bodies: {
      "application/json": json.createVideoGeneration_application_json,
    },
  },
  getVideoGeneration: {
    parameters: text.getVideoGeneration_parameters,
    bodies: {
    },
  },
  createCharacter: {
    parameters: text.createCharacter_parameters,
    bodies: {
      "application/json": json.createCharacter_application_json,
    },
  },
  createVideo: {
    parameters: text.createVideo_parameters,
    bodies: {
      "multipart/form-data": text.createVideo_multipart_form_data,
      "application/json": json.createVideo_application_json,
    },
  },
  remixVideo: {
    parameters: text.remixVideo_parameters,
    bodies: {
      "application/json": json.remixVideo_application_json,
    },
  },
  getVideo: {
    parameters: text.getVideo_parameters,
    bodies: {
    },
  },
  getVideoContent: {
    parameters: text.getVideoContent_parameters,
    bodies: {
    },
  },
  uploadAudioFromUrl: {
    parameters: text.uploadAudioFromUrl_parameters,
    bodies: {
      "application/json": json.uploadAudioFromUrl_application_json,
    },
  },
  submitMusic: {
    parameters: text.submitMusic_parameters,
    bodies: {
      "application/json": json.submitMusic_application_json,
    },
  },
  fetchMusicTasks: {
    parameters: text.fetchMusicTasks_parameters,
    bodies: {
      "application/json": json.fetchMusicTasks_application_json,
    },
  },
};
