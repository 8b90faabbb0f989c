import { percent } from '../../format/percent.ts';
import { ABOVE } from '../chart/scales.ts';
import { hasOwnLine, type ReadersPoint } from './readers-points.ts';

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
