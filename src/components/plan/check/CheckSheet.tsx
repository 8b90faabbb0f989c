import { useEffect, useRef, useState } from 'preact/hooks';
import { checkWords as words } from '../../../strings/index.ts';
import type { Edition } from '../../../plan/record/rules-version.ts';
import { LONGEST_HANDED, readHanded, type Handed } from '../../../plan/record/read-handed.ts';
import { isPlanLink } from '../../../plan/link/plan-link.ts';
import { Live } from '../../estimator/Live.tsx';
import { Outcome } from './Outcome.tsx';

/** The island: takes a plan that somebody handed on, works it out again and says whether it agrees. */
export const CheckSheet = ({ edition }: { readonly edition: Edition }) => {
  const [handed, setHanded] = useState<Handed>();
  const [pasted, setPasted] = useState('');
  const verdict = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const arrive = () => {
      if (isPlanLink(location.hash)) setHanded(readHanded(location.hash));
    };
    arrive();
    addEventListener('hashchange', arrive);
    return () => removeEventListener('hashchange', arrive);
  }, []);
  // What was asked for stands below; a reader is taken there.
  useEffect(() => verdict.current?.focus(), [handed]);

  const read = async (file: File | null | undefined) => {
    if (!file) return;
    // A file is measured before it is read: in bytes, of which a character has up to three.
    const text = file.size > 3 * LONGEST_HANDED ? ' '.repeat(LONGEST_HANDED + 1) : await textOf(file).catch(() => '');
    setHanded(readHanded(text));
  };
  return (
    <>
      <form
        class="check-form"
        aria-label={words.start}
        onSubmit={(event) => {
          event.preventDefault();
          setHanded(readHanded(pasted));
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void read(event.dataTransfer?.files[0]);
        }}
      >
        <div class="check-part">
          <label for="check-file">{words.file}</label>
          <input
            id="check-file"
            type="file"
            accept=".json,application/json"
            // The same file may be chosen again, once it has been changed.
            onClick={({ currentTarget }) => (currentTarget.value = '')}
            onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
          />
          <p class="note">{words.drop}</p>
        </div>
        <div class="check-part">
          <label for="check-text">{words.paste}</label>
          <textarea
            id="check-text"
            rows={4}
            spellcheck={false}
            value={pasted}
            onInput={({ currentTarget }) => setPasted(currentTarget.value)}
          />
          <button type="submit" class="secondary">
            {words.start}
          </button>
        </div>
      </form>
      {handed && (
        <Live as="section" class="check-verdict" aria-labelledby="verdict">
          <h2 id="verdict" ref={verdict} tabIndex={-1}>
            {words.verdict}
          </h2>
          <Outcome handed={handed} edition={edition} />
        </Live>
      )}
    </>
  );
};

/** `File.text` is younger than some browsers that are in use. */
const textOf = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(new Error('unreadable file'));
    reader.readAsText(file);
  });
