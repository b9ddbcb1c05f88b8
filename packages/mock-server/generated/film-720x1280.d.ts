// Generated from assets/film-720x1280.mp4 by `pnpm generate`. Do not edit.

/** The file in base64. */
export declare const base64: string;
