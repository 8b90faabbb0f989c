import { useEffect, useRef, useState } from 'preact/hooks';
import { LoadError } from '../../../loading/fetch-file.ts';
import { checkWords as words, handedWords } from '../../../strings/index.ts';
import { isPlanLink } from '../../../plan/link/plan-link.ts';
import { bytesOf, LARGEST_FILE, readFile, readPasted } from '../../../plan/record/read-file.ts';
import { readText, refuse, type Handed } from '../../../plan/record/read-text.ts';
import { lateParts } from '../../../strings/loading.ts';
import { Missing } from '../../loading/Late.tsx';
import { CheckResult, type FormerEdition } from './CheckResult.tsx';
import { hydrate } from 'preact';

/** What reads the file did not come. */
interface Failed {
  readonly error: unknown;
  readonly again: () => void;
}

export interface Props {
  /** The version of the rules. */
  readonly rules: string;
  /** The editions before this one. */
  readonly editions: readonly FormerEdition[];
}

/** The island: takes a plan that somebody handed on, works it out again and puts the amounts side by side. */
export const CheckPlan = ({ rules, editions }: Props) => {
  const [handed, setHanded] = useState<Handed | Failed | 'reading'>();
  const [pasted, setPasted] = useState('');
  const verdict = useRef<HTMLHeadingElement>(null);
  /** What was asked for last; an answer that comes after another question is dropped. */
  const asked = useRef(0);

  const show = (read: () => Promise<Handed>) => {
    const mine = (asked.current += 1);
    const answer = (its: Handed | Failed) => {
      if (asked.current === mine) setHanded(its);
    };
    setHanded('reading');
    read().then(answer, (error: unknown) => {
      if (!(error instanceof LoadError)) console.error(error);
      answer({ error, again: () => show(read) });
    });
  };
  const showFile = (file: File | null | undefined) => {
    if (!file) return;
    show(async () => {
      if (file.size > LARGEST_FILE) return refuse(handedWords.tooBig);
      const bytes = await bytesOf(file);
      return bytes ? readFile(bytes) : refuse(handedWords.unreadable);
    });
  };

  useEffect(() => {
    const arrive = () => {
      if (isPlanLink(location.hash)) show(() => Promise.resolve(readText(location.hash)));
    };
    arrive();
    addEventListener('hashchange', arrive);
    return () => removeEventListener('hashchange', arrive);
  }, []);
  // What was asked for stands below; a reader is taken there.
  useEffect(() => verdict.current?.focus(), [handed]);

  return (
    <>
      <form
        class="check-form"
        aria-label={words.title}
        onSubmit={(event) => {
          event.preventDefault();
          show(() => readPasted(pasted));
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const [file] = event.dataTransfer?.files ?? [];
          if (file) showFile(file);
          else {
            // The event has its text no longer than it lasts.
            const text = event.dataTransfer?.getData('text') ?? '';
            show(() => readPasted(text));
          }
        }}
        onPaste={(event) => {
          const [file] = event.clipboardData?.files ?? [];
          if (!file) return;
          event.preventDefault();
          showFile(file);
        }}
      >
        <div class="check-part">
          <input
            id="check-file"
            class="visually-hidden"
            type="file"
            accept=".json,.csv,.txt,.xlsx"
            aria-describedby="check-file-note"
            // The same file may be chosen again, once it has been changed.
            onClick={({ currentTarget }) => (currentTarget.value = '')}
            onChange={({ currentTarget }) => showFile(currentTarget.files?.[0])}
          />
          <label class="check-file" for="check-file">
            {words.file}
          </label>
          <p id="check-file-note" class="note">
            {words.fileNote}
          </p>
        </div>
        <div class="check-part">
          <label for="check-text">{words.paste}</label>
          <textarea
            id="check-text"
            rows={4}
            spellcheck={false}
            aria-describedby="check-text-note"
            value={pasted}
            onInput={({ currentTarget }) => setPasted(currentTarget.value)}
          />
          <p id="check-text-note" class="note">
            {words.pasteNote}
          </p>
          <button type="submit" class="secondary">
            {words.start}
          </button>
        </div>
      </form>
      {handed === 'reading' && <p role="status">{words.reading}</p>}
      {handed &&
        handed !== 'reading' &&
        ('again' in handed ? (
          <Missing what={lateParts.reading} {...handed} />
        ) : (
          <section class="check-verdict" aria-labelledby="verdict">
            <h2 id="verdict" ref={verdict} tabIndex={-1}>
              {words.verdict}
            </h2>
            <CheckResult handed={handed} rules={rules} editions={editions} />
          </section>
        ))}
    </>
  );
};

/** The place says of which version of the rules the page was built, and which editions are before it. */
export const mount = (place: HTMLElement): void => {
  const { rules = '', editions = '[]' } = place.dataset;
  hydrate(<CheckPlan rules={rules} editions={JSON.parse(editions) as Props['editions']} />, place);
};
