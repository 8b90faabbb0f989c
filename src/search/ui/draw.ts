import type { Piece } from '../engine/corpus.ts';
import { h } from '../../loading/h.ts';

/** Text with the words that were looked for in <mark>. */
export const draw = (pieces: readonly Piece[]): readonly (Node | string)[] =>
  pieces.map(({ text, isMarked }) => (isMarked ? h('mark', {}, text) : text));
