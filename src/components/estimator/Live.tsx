import { h, type AllHTMLAttributes } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What translators wrap words in, Yandex in its own, and this site never writes. */
const TRANSLATED = 'font, ya-tr-span';

interface Props extends AllHTMLAttributes<HTMLElement> {
  readonly as: 'a' | 'div' | 'p' | 'section' | 'span';
}

/**
 * An element whose words follow what the reader types. Translators of the browser put `<font>` elements in place of the text
 * that Preact holds, which then changes out of sight: they are told to leave it alone, and where one did not, the element
 * is drawn anew. Its siblings are elements, never bare text, or it could not be put in its place.
 */
export const Live = ({ as, class: name, ...attributes }: Props) => {
  const element = useRef<HTMLElement>(null);
  const drawing = useRef(0);
  if (element.current?.querySelector(TRANSLATED)) drawing.current += 1;
  // As an attribute: of the property, which is a boolean, Preact would make a yes of any word.
  useLayoutEffect(() => element.current?.setAttribute('translate', 'no'), [drawing.current]);
  const classes = typeof name === 'string' ? `${name} notranslate` : 'notranslate';
  return h(as, { ...attributes, key: drawing.current, ref: element, translate: 'no', class: classes });
};
