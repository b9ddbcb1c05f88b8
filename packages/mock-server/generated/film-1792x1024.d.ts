// Generated from assets/film-1792x1024.mp4 by `pnpm generate`. Do not edit.

/** The file in base64. */
export declare const base64: string;
