import { Missing, useLate } from '../../loading/Late.tsx';
import { lateParts } from '../../../strings/loading.ts';
import type { UnreadableProps } from './Unreadable.tsx';

const load = async () => import('./Unreadable.tsx');

/** What the page cannot read, which hardly any browser keeps: how it is shown comes where there is any. */
export const LateUnreadable = (props: UnreadableProps) => {
  const { loaded, ...missing } = useLate(load);
  if (missing.error !== undefined) return <Missing what={lateParts.unreadable} {...missing} />;
  return loaded ? <loaded.Unreadable {...props} /> : null;
};
