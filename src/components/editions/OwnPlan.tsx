import { hydrate } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PlanUnder, planUnder, titleOf } from '../../editions/plan-under.ts';
import { link } from '../../links/address.ts';
import { LoadError } from '../../loading/fetch-file.ts';
import { textsIn, type PlanTexts } from '../../plan/link/link-texts.ts';
import { keptPlan } from '../../plan/store/kept-benefits.ts';
import { browserStorage } from '../../plan/store/storage.ts';
import { changes as words } from '../../strings/editions.ts';
import { Missing } from '../loading/Late.tsx';
import { PlanTable } from './PlanTable.tsx';

/** A file of editions/, as `npm run edition` makes it. */
interface Rules {
  readonly planUnder: typeof planUnder;
  readonly titleOf: typeof titleOf;
}

const frozenRules = import.meta.glob<Rules>('/editions/*.rules.js');

/** A plan under both editions, or what stands in its place. */
type Shown =
  | { readonly before: PlanUnder; readonly after: PlanUnder }
  | { readonly error: unknown; readonly again: () => void }
  | 'none'
  | 'cut';

interface Props {
  /** The id of the edition before this one. */
  readonly edition: string;
}

/** The island: the plan of the address, or else that of the browser, worked out by the rules of both editions. */
export const OwnPlan = ({ edition }: Props) => {
  const [shown, setShown] = useState<Shown>('none');
  useEffect(() => {
    const show = (): void => {
      const isLinked = /^#v\d/i.test(location.hash);
      const texts = isLinked ? textsIn(location.hash) : keptPlan(browserStorage());
      if (!texts) setShown('cut');
      else if (texts.items.length === 0) setShown('none');
      else {
        workOut(edition, texts).then(setShown, (error: unknown) => {
          if (!(error instanceof LoadError)) console.error(error);
          setShown({ error, again: show });
        });
      }
    };
    show();
    addEventListener('hashchange', show);
    return () => removeEventListener('hashchange', show);
  }, []);
  if (shown === 'cut') return <p class="callout">{words.cutLink}</p>;
  if (shown === 'none')
    return (
      <p>
        {words.noPlan}
        <a href={link('/plan/')}>{words.toPlan}</a>
      </p>
    );
  return 'again' in shown ? <Missing what={words.late.formerRules} {...shown} /> : <PlanTable {...shown} />;
};

/** Rules are fetched where there is a plan alone. */
const workOut = async (edition: string, texts: PlanTexts): Promise<Shown> => {
  const load = frozenRules[`/editions/${edition}.rules.js`];
  if (!load) throw new Error(`There are no rules of the edition ${edition}`);
  const [former, present, { formerTexts }] = await Promise.all([
    load(),
    import('../../editions/plan-under.ts'),
    import('../../editions/former-texts.ts'),
  ]);
  const has = (benefit: string): boolean => former.titleOf(benefit) !== undefined;
  return { before: former.planUnder(formerTexts(texts, has)), after: present.planUnder(texts) };
};

/** The place says which edition is the one before. */
export const mount = (place: HTMLElement): void => hydrate(<OwnPlan edition={place.dataset.edition ?? ''} />, place);
