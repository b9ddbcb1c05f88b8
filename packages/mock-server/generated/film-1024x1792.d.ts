// Generated from assets/film-1024x1792.mp4 by `pnpm generate`. Do not edit.

/** The file in base64. */
export declare const base64: string;
