/** A name that nothing else has, of letters and digits. `randomUUID` is missing where a page is not served securely. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(2)), (number) => number.toString(36)).join('');

/** The same name for the same text, so that two tabs which read one text at the same time name its parts alike. */
export const idOf = (text: string): string => {
  let [one, other] = [0x811c9dc5, 0x1234567];
  for (let index = 0; index < text.length; index += 1) {
    one = Math.imul(one ^ text.charCodeAt(index), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(index), 0x85ebca6b);
  }
  return [one, other].map((number) => (number >>> 0).toString(36)).join('');
};
