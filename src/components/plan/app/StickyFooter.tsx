import type { ComponentChildren } from 'preact';
import { Live } from '../../estimator/Live.tsx';

interface Props {
  /** What was done last, for those who do not see it. */
  readonly said: string;
  /** What stays in sight: how far one is, and the way on. */
  readonly children: ComponentChildren;
}

export const StickyFooter = ({ said, children }: Props) => (
  <div class="plan-foot">
    <Live as="p" class="visually-hidden" role="status">
      {said}
    </Live>
    <div class="plan-way">{children}</div>
  </div>
);
