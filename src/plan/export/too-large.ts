/** A plan that a format cannot hold; the message is for readers. */
export class TooLargeError extends Error {}
