/** A text without control characters and halves of characters, which no file format carries. */
export const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ').trim();
