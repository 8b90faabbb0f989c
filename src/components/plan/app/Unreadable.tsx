import type { ComponentChildren } from 'preact';
import { saveFile } from '../../../plan/export/save-file.ts';
import { readableLinkOf, readablePartOf } from '../../../plan/store/set-aside.ts';
import { asideWords as words } from '../../../strings/index.ts';
import type { Shown } from './use-plan.ts';

export interface UnreadableProps {
  readonly screen: Shown;
  /** Does what makes its own button go. */
  readonly toTitle: (act: () => void) => () => void;
}

/**
 * What the browser keeps and this version of the site cannot read: named, handed out, and deleted only on request; what of it
 * can be read is taken on request, too.
 */
export const Unreadable = ({ screen: { open, aside, unreadable }, toTitle }: UnreadableProps) => (
  <>
    {aside.length > 0 && (
      <div class="callout unreadable">
        <p>{words.whole(aside.length)}</p>
        {aside.map((each, index) => (
          <Kept
            key={each.key}
            label={words.text(index + 1)}
            text={each.text}
            remove={() => open.discard(each, words.removed)}
          >
            <OpenReadable aside={each.text} />
          </Kept>
        ))}
      </div>
    )}
    {unreadable.length > 0 && (
      <div class="callout unreadable">
        <p>{words.items(unreadable.length)}</p>
        {unreadable.map(({ id, text }, index) => (
          <Kept
            key={id}
            label={words.item(index + 1)}
            text={text}
            remove={() => open.replaceUnreadable(words.removed, id, null)}
          >
            <TakeReadable
              stored={text}
              place={index + 1}
              take={(readable) => toTitle(() => open.replaceUnreadable(words.taken, id, readable))()}
            />
          </Kept>
        ))}
      </div>
    )}
  </>
);

interface KeptProps {
  readonly label: string;
  readonly text: string;
  readonly remove: () => void;
  readonly children: ComponentChildren;
}

const Kept = ({ label, text, remove, children }: KeptProps) => (
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
    {children}
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

/** Opens what can be read of a whole plan beside one's own; the page then names what is left out. */
const OpenReadable = ({ aside }: { readonly aside: string }) => {
  const link = readableLinkOf(aside);
  return link === undefined ? null : (
    <p>
      <a href={`#${link}`}>{words.openReadable}</a>
    </p>
  );
};

interface TakeProps {
  readonly stored: string;
  readonly place: number;
  readonly take: (text: string) => void;
}

/** Takes what can be read of an item, and says beforehand what is left out. */
const TakeReadable = ({ stored, place, take }: TakeProps) => {
  const readable = readablePartOf(stored, place);
  return readable === undefined ? null : (
    <>
      <p>{words.leftOut}</p>
      <ul>
        {readable.unread.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        <button type="button" class="secondary" onClick={() => take(readable.text)}>
          {words.takeReadable}
        </button>
      </p>
    </>
  );
};

const downloadText = (text: string): void =>
  saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), `${words.fileName}.txt`);
