// Generated from assets/sound.mp3 by `pnpm generate`. Do not edit.

/** The file in base64. */
export declare const base64: string;
