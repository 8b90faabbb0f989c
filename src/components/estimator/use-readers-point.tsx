import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Benefit, Estimate } from '../../rules/index.ts';
import { amountText } from '../../format/amount-text.ts';
import { readersPoint as words } from '../../strings/index.ts';
import { baseText } from '../../format/base-text.ts';
import { ReadersPoints } from './ReadersPoints.tsx';
import { fieldAt, hasOwnLine, readersPoints } from './readers-points.ts';

/** So many projects or years are named one by one below the picture. */
const NAMED = 3;
/** A base that the rules derive is a sum of money. */
const DERIVED = { unit: 'yuan', entryUnit: words.wan, scale: 4 } as const;

/**
 * Draws what the reader typed into the picture of the benefit, which was drawn when the site was built: the picture
 * says in its data how far its axes go, and only percents of them are set here.
 */
export const useReadersPoint = (
  benefit: Benefit,
  inputs: Readonly<Record<string, unknown>>,
  estimate: Estimate | undefined,
): void =>
  useEffect(() => {
    const picture = document.getElementById(`picture-${benefit.id}`);
    if (!picture) return;
    for (const level of picture.querySelectorAll<HTMLElement>('[data-cases]')) {
      const cases = level.dataset.cases?.split(' ') ?? [];
      level.toggleAttribute(
        'data-own',
        Object.values(inputs).some((chosen) => cases.includes(chosen as string)),
      );
    }
    const place = picture.querySelector('.reader');
    const own = picture.querySelector<HTMLElement>('.own');
    if (!place || !own) return;
    const { base = '', x = '', y = '', slope = '' } = picture.dataset;
    const points = estimate ? readersPoints(benefit, inputs, estimate, base) : [];
    render(<ReadersPoints points={points} xMax={+x} yMax={+y} slope={+slope} />, place);
    own.hidden = points.length === 0;
    // The line that was drawn beforehand is for other numbers than the reader's: theirs takes its place.
    const isOwnLine = points.some((point) => hasOwnLine(point, +slope));
    picture.toggleAttribute('data-own-line', isOwnLine);
    if (!estimate || points.length === 0) return;
    const field = fieldAt(benefit.fields, base) ?? DERIVED;
    const given = points.slice(0, NAMED).map((point) => `${point.part} ${baseText(point.base, field)}`.trim());
    own.textContent =
      words.own(given.join(words.and), amountText(estimate).inWan, points.length > NAMED) +
      (points.some((point) => point.x > +x) ? words.beyond : '') +
      (isOwnLine ? words.ownLine : '');
  });
