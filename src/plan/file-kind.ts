const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Of a text of Chinese and ASCII in two bytes a character, so many of the bytes are zero. */
const ZEROS_OF_UTF16 = 0.1;

/** Whether a file begins with these bytes. */
const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
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

/** What a file is by its first bytes; `text` where nothing says that it is something else. */
type FileKind = 'workbook' | 'oldWorkbook' | 'pdf' | 'image' | 'text';

/** What the first bytes of other formats are. */
const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['workbook', [0x50, 0x4b, 0x03, 0x04]],
  ['oldWorkbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x52, 0x49, 0x46, 0x46]],
];

export const kindOf = (bytes: Uint8Array): FileKind =>
  SIGNATURES.find(([, signature]) => beginsWith(bytes, signature))?.[0] ?? 'text';

const ENTRY = 0x02014b50;
const END_OF_ENTRIES = 0x06054b50;
/** Of the record at the end of an archive, and of the longest comment behind it. */
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;

/**
 * How many bytes an archive says that it unpacks to, by its own list of entries: the library never unpacks more than is said
 * there, but would unpack two gigabytes. NaN where there is no such list.
 */
export const unpackedSize = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  let end = bytes.length - END_SIZE;
  while (end >= first && view.getUint32(end, true) !== END_OF_ENTRIES) end -= 1;
  if (end < first) return Number.NaN;
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return Number.NaN;
    const isPacked = view.getUint16(at + 10, true) !== 0;
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    // Sizes that are not said here may be said elsewhere, and be of any size.
    if (isPacked && (packed === 0 || unpacked === 0)) return Number.NaN;
    size += unpacked;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
};
