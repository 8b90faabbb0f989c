import type { ComponentChildren } from 'preact';
import type { Benefit, Estimate } from '../../rules/index.ts';
import { headingOf } from '../../links/link.ts';
import { result } from '../../strings/index.ts';
import type { Draft } from '../../entry/draft.ts';
import { Live } from './Live.tsx';
import { Outcome } from './Outcome.tsx';
import { Waiting } from './Waiting.tsx';

interface Props {
  readonly benefit: Benefit;
  readonly draft: Draft;
  readonly estimate: Estimate | undefined;
  readonly isJudged: (name: string) => boolean;
  readonly children?: ComponentChildren;
}

/** What the benefit pays, beside the form and in sight while it is filled in; `children` stand directly under the sum. */
export const Result = ({ benefit, draft, estimate, isJudged, children }: Props) => (
  <Live as="section" class="result" aria-labelledby={`${headingOf(benefit.id)} result-${benefit.id}`}>
    <h4 class="visually-hidden" id={`result-${benefit.id}`}>
      {result.title}
    </h4>
    {estimate ? (
      <>
        <Outcome benefit={benefit} estimate={estimate}>
          {children}
        </Outcome>
        <p class="disclaimer">{result.disclaimer}</p>
      </>
    ) : (
      <Waiting benefit={benefit} draft={draft} isJudged={isJudged} />
    )}
  </Live>
);
