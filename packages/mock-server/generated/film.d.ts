// Generated from assets/film.mp4 by `pnpm generate`. Do not edit.

/** An MP4 in base64. */
export declare const film: string;
