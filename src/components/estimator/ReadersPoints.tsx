import { percent, ABOVE, baseText } from '../chart/scales.ts';
import { hasOwnLine, fieldAt, readersPoints, type ReadersPoint } from './readers-points.ts';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Benefit, Estimate } from '../../rules/index.ts';
import { amountText } from '../../format/sums.ts';
import { readersPoint as words } from '../../strings/index.ts';

interface Props {
  readonly points: readonly ReadersPoint[];
  /** How far the axes go, in the unit of the base and in yuan. */
  readonly xMax: number;
  readonly yMax: number;
  /** What the picture pays for a unit of the base; zero where nothing else changes it. */
  readonly slope: number;
}

/** The reader's points with their guides; what lies beyond the right edge is drawn at it. */
export const ReadersPoints = ({ points, xMax, yMax, slope }: Props) => {
  const across = (base: number): string => percent((base / xMax) * 100);
  const down = (sum: number): string => percent(100 - (sum / yMax) * 100);
  return points.map((point, index) => {
    const { x, y, low, bend } = point;
    const left = across(Math.min(x, xMax));
    const isOwn = hasOwnLine(point, slope);
    const atEdge = isOwn && bend[0] === x ? (y * xMax) / x : Math.min(y, yMax / ABOVE);
    const top = down(x > xMax ? atEdge : y);
    const [bendLeft, bendTop] = [across(bend[0]), down(bend[1])];
    return (
      <g key={index}>
        {isOwn && (
          <svg width="100%" height="100%">
            <line class="own-line" y1="100%" x2={bendLeft} y2={bendTop} />
            {bend[0] !== x && <line class="own-line" x1={bendLeft} y1={bendTop} x2="100%" y2={bendTop} />}
          </svg>
        )}
        <line class="guide" x1={left} x2={left} y1={top} y2="100%" />
        <line class="guide" x2={left} y1={top} y2={top} />
        <circle cx={left} cy={top} r="7" data-open={low !== undefined} />
        {low !== undefined && <circle cx={left} cy={down(low)} r="7" data-open />}
        {points.length > 1 && (
          <text class="strong" x={left} y={top} dy="-.8em" text-anchor="middle">
            {index + 1}
          </text>
        )}
      </g>
    );
  });
};

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
    const bend = picture.querySelector('.plot > [dx]')?.getAttribute('x') ?? '100%';
    picture.toggleAttribute(
      'data-beyond',
      points.some((point) => (point.x / +x) * 100 > Number.parseFloat(bend)),
    );
    if (!estimate || points.length === 0) return;
    const field = fieldAt(benefit.fields, base) ?? DERIVED;
    const given = points.slice(0, NAMED).map((point) => `${point.part} ${baseText(point.base, field)}`.trim());
    own.textContent =
      words.own(given.join(words.and), amountText(estimate).inWan, points.length > NAMED) +
      (points.some((point) => point.x > +x) ? words.beyond : '') +
      (isOwnLine ? words.ownLine : '');
  });
