import { saveFile } from '../../../plan/export/save-file.ts';
import type { OnScreen } from '../../../plan/on-screen.ts';
import type { Aside } from '../../../plan/store/set-aside.ts';
import { asideWords as words } from '../../../strings/index.ts';

interface Props {
  readonly screen: OnScreen;
  readonly discard: (aside: Aside) => void;
  readonly remove: (id: string) => void;
}

/** What the browser keeps and this version of the site cannot read: named, handed out, and deleted only on request. */
export const Unreadable = ({ screen: { aside, unreadable }, discard, remove }: Props) => (
  <>
    {aside.length > 0 && (
      <div class="callout unreadable">
        <p>{words.whole(aside.length)}</p>
        {aside.map((each, index) => (
          <Kept key={each.key} label={words.text(index + 1)} text={each.text} remove={() => discard(each)} />
        ))}
      </div>
    )}
    {unreadable.length > 0 && (
      <div class="callout unreadable">
        <p>{words.items(unreadable.length)}</p>
        {unreadable.map(({ id, text }, index) => (
          <Kept key={id} label={words.item(index + 1)} text={text} remove={() => remove(id)} />
        ))}
      </div>
    )}
  </>
);

interface KeptProps {
  readonly label: string;
  readonly text: string;
  readonly remove: () => void;
}

const Kept = ({ label, text, remove }: KeptProps) => (
  <details>
    <summary>{label}</summary>
    <label>
      {words.copyHint}
      <textarea
        readOnly
        rows={3}
        spellcheck={false}
        value={text}
        aria-label={label}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </label>
    <p class="choices">
      <button type="button" class="secondary" onClick={() => downloadText(text)}>
        {words.download}
      </button>
      <button type="button" class="secondary" aria-label={words.remove + label} onClick={remove}>
        {words.remove}
      </button>
    </p>
  </details>
);

const downloadText = (text: string): void =>
  saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), `${words.fileName}.txt`);
