/** A place or a length in a picture, to the hundredth of a percent: `58.82%`. */
export const percent = (number: number): string => `${String(Math.round(number * 100) / 100)}%`;
