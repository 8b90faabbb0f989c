import type { ComponentChildren } from 'preact';
import type { Benefit, Estimate } from '../../rules/index.ts';
import { headingOf } from '../../links/link.ts';
import { result } from '../../strings/index.ts';
import type { Draft } from '../../entry/draft.ts';
import { Estimated } from './Estimated.tsx';
import { Live } from './Live.tsx';
import { Waiting } from './Waiting.tsx';

interface Props {
  readonly benefit: Benefit;
  readonly draft: Draft;
  readonly estimate: Estimate | undefined;
  readonly isJudged: (name: string) => boolean;
  readonly children?: ComponentChildren;
}

/** What the benefit pays, of what kind it is, how it came about and what it hangs on. */
export const Result = ({ benefit, draft, estimate, isJudged, children }: Props) => (
  <Live as="section" class="result" aria-labelledby={`${headingOf(benefit.id)} result-${benefit.id}`}>
    <h4 id={`result-${benefit.id}`}>{result.title}</h4>
    {estimate ? (
      <>
        <Estimated benefit={benefit} estimate={estimate} />
        {children}
      </>
    ) : (
      <Waiting benefit={benefit} draft={draft} isJudged={isJudged} />
    )}
    <p class="disclaimer">{result.disclaimer}</p>
  </Live>
);
