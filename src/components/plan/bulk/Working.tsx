import { useEffect, useRef, useState } from 'preact/hooks';
import { groupDigits } from '../../../rules/index.ts';
import { paceOf } from '../../../plan/bulk/messages.ts';
import { bulkPage } from '../../../strings/index.ts';
import type { Bulk, Stage } from './use-bulk.ts';

const words = bulkPage.progress;

/** A screen reader hears of progress at these steps, and not of each row. */
const SPOKEN_STEP = 25;
const WHOLE = 100;

/** How far the worker is, with the buttons that hold it up and end it. */
export const Working = ({ stage, bulk }: { readonly stage: Stage; readonly bulk: Bulk }) => {
  const pace = stage.at === 'working' ? stage.pace : undefined;
  const percent = Math.floor((pace?.share ?? 0) * WHOLE);
  const spoken = useSpoken(stage, percent);
  const { rate, left } = pace ? paceOf(pace) : { rate: 0, left: undefined };
  return (
    <>
      <p class="visually-hidden" role="status">
        {spoken}
      </p>
      {stage.at === 'starting' && <p>{words.starting}</p>}
      {stage.at === 'cancelled' && <p>{words.cancelled}</p>}
      {stage.at === 'working' && pace && (
        <div class="bulk-working">
          <label for="bulk-progress">{words.phases[pace.phase]}</label>
          <progress id="bulk-progress" max={WHOLE} value={pace.share === undefined ? undefined : percent} />
          <p>
            <span>{words.rows(groupDigits(String(pace.rows)))}</span>
            <span>{words.rate(groupDigits(String(Math.round(rate))))}</span>
            {left !== undefined && <span>{words.left(Math.max(1, Math.ceil(left)))}</span>}
            {stage.isPaused && <b>{words.paused}</b>}
          </p>
          <div class="bulk-buttons">
            <button type="button" class="secondary" onClick={() => bulk.pause(!stage.isPaused)}>
              {stage.isPaused ? words.resume : words.pause}
            </button>
            <button type="button" class="secondary" onClick={bulk.cancel}>
              {words.cancel}
            </button>
          </div>
        </div>
      )}
    </>
  );
};

/** What is said aloud: the beginning of each phase and each quarter of it, pauses, and the end by word. */
const useSpoken = (stage: Stage, percent: number): string => {
  const [spoken, setSpoken] = useState('');
  const last = useRef('');
  const step = Math.floor(percent / SPOKEN_STEP) * SPOKEN_STEP;
  useEffect(() => {
    const said =
      stage.at === 'working'
        ? stage.isPaused
          ? words.paused
          : words.phases[stage.pace.phase] + (step > 0 ? words.spoken(step) : '')
        : stage.at === 'starting'
          ? words.starting
          : stage.at === 'cancelled'
            ? words.cancelled
            : '';
    if (said !== last.current) setSpoken(said);
    last.current = said;
  });
  return spoken;
};
