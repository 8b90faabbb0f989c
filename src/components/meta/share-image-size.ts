/** In pixels; the proportion that messengers expect. Its middle square holds all that is written. */
export const SHARE_IMAGE = { width: 1200, height: 630 } as const;
