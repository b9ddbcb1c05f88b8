import { film as base64 } from "../../generated/film.js";

/** A whole MP4: one second of a moving test picture, 320 by 180 pixels, H.264. */
export const film: Uint8Array = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
