/** A language that notes are written in. It belongs to the vault, not to the app's display language. */
export type Language = 'ko' | 'en' | 'ja';
