/** The languages a document is written in: English, Lao, Thai, Chinese (simplified). ISO 639-1. */
export const languages = ['en', 'lo', 'th', 'zh'] as const;
export type Language = (typeof languages)[number];
