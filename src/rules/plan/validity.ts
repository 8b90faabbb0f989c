import { validUntil } from '../document/annex.ts';

/** Whether a year is one in which the draft's measures run (annex.3: 有效期至2027年12月31日止). */
export const isWithinValidity = (year: number): boolean => year <= Number(validUntil.exact.toText());
