const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Of a text of Chinese and ASCII in two bytes a character, so many of the bytes are zero. */
const ZEROS_OF_UTF16 = 0.1;

/** Whether a file begins with these bytes. */
export const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The encodings that a text may have by its first bytes: by its mark one, else those in which it has to be tried. */
export const encodingsOf = (bytes: Uint8Array): readonly string[] => {
  const marked = MARKS.find(([, mark]) => beginsWith(bytes, mark))?.[0];
  if (marked !== undefined) return [marked];
  const zeros = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  return zeros > bytes.length * ZEROS_OF_UTF16 ? ['utf-16le', 'utf-16be'] : ['utf-8', 'gb18030'];
};

/** Says of chunk after chunk of a file whether it is valid in an encoding, and no text with zeros in it. */
export const decodesAs = (encoding: string): ((bytes: Uint8Array, isLast: boolean) => boolean) => {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (bytes, isLast) => {
    try {
      return !decoder.decode(bytes, { stream: !isLast }).includes('\0');
    } catch {
      return false;
    }
  };
};
