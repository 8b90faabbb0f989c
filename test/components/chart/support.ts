import { curveOf, type Curve } from '../../../src/components/chart/curve.ts';
import { benefitOf } from '../../support.ts';

/** The curve of a benefit that has one. */
export const curve = (id: string): Curve => {
  const drawn = curveOf(benefitOf(id));
  if (!drawn) throw new Error(`no curve of ${id}`);
  return drawn;
};
