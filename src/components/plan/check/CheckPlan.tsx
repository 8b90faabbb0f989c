import { useEffect, useRef, useState } from 'preact/hooks';
import { checkWords as words, handedWords } from '../../../strings/index.ts';
import { isPlanLink } from '../../../plan/link/plan-link.ts';
import { LARGEST_FILE, readFile, readPasted } from '../../../plan/record/read-file.ts';
import { readText, refuse, type Handed } from '../../../plan/record/read-text.ts';
import { CheckResult } from './CheckResult.tsx';

/** The island: takes a plan that somebody handed on, works it out again and puts the amounts side by side. */
export const CheckPlan = ({ rules }: { readonly rules: string }) => {
  const [handed, setHanded] = useState<Handed | 'reading'>();
  const [pasted, setPasted] = useState('');
  const verdict = useRef<HTMLHeadingElement>(null);
  /** What was asked for last; an answer that comes after another question is dropped. */
  const asked = useRef(0);

  const show = (reading: Promise<Handed>) => {
    const mine = (asked.current += 1);
    setHanded('reading');
    void reading
      .catch(() => refuse(handedWords.unreadable))
      .then((read) => {
        if (asked.current === mine) setHanded(read);
      });
  };
  const showFile = (file: File | null | undefined) => {
    if (!file) return;
    show(
      file.size > LARGEST_FILE
        ? Promise.resolve(refuse(handedWords.tooBig))
        : bytesOf(file).then((bytes) => readFile(bytes)),
    );
  };

  useEffect(() => {
    const arrive = () => {
      if (isPlanLink(location.hash)) show(Promise.resolve(readText(location.hash)));
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
        onSubmit={(event) => {
          event.preventDefault();
          show(readPasted(pasted));
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const [file] = event.dataTransfer?.files ?? [];
          if (file) showFile(file);
          else show(readPasted(event.dataTransfer?.getData('text') ?? ''));
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
      {handed && handed !== 'reading' && (
        <section class="check-verdict" aria-labelledby="verdict">
          <h2 id="verdict" ref={verdict} tabIndex={-1}>
            {words.verdict}
          </h2>
          <CheckResult handed={handed} rules={rules} />
        </section>
      )}
    </>
  );
};

/** `Blob.arrayBuffer` is younger than some browsers that are in use. */
const bytesOf = (file: File): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (reader.result instanceof ArrayBuffer) resolve(new Uint8Array(reader.result));
      else reject(new Error('unreadable file'));
    };
    reader.onerror = () => reject(new Error('unreadable file'));
    reader.readAsArrayBuffer(file);
  });
