/** The documents behind the draft are of 2025, so nothing starts before; the last year only keeps out slips. */
export const FIRST_START = 2025;
export const LAST_START = 2100;
/** A plan is made by hand; one that is longer is a mistake or an attack, and none of its lines is read. */
export const MOST_ITEMS = 100;
