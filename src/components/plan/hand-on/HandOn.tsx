import { useState } from 'preact/hooks';
import { link } from '../../base.ts';
import { handOnWords as words } from '../../strings.ts';
import type { Edition } from '../edition.ts';
import type { Reckoned } from '../reckon.ts';
import { planAddress } from './address.ts';
import { download, type Format } from './files.ts';
import { Picture } from './Picture.tsx';
import { dayOf } from './sheet.ts';
import { TooLargeError } from './too-large.ts';
import { usePaper } from './use-paper.ts';

interface Props {
  readonly reckoned: Reckoned;
  readonly edition: Edition;
  /** The address of the site, with its slash at the end. */
  readonly base: string;
}

const FORMATS: readonly Format[] = ['csv', 'excel', 'json'];

/** Messengers whose own browser neither prints nor downloads. */
const MESSENGER = /MicroMessenger|\bQQ\//;

/** What one can do with a plan: print it, send its link, take it along as a file. */
export const HandOn = ({ reckoned, edition, base }: Props) => {
  const [said, say] = useState('');
  const [shownLink, showLink] = useState<string>();
  const [picture, showPicture] = useState<string>();
  const isMessenger = MESSENGER.test(navigator.userAgent);
  const today = () => dayOf(new Date());
  const paperReady = usePaper(() => ({ reckoned, edition, base, date: today() }));

  /** Does it, and says how it went. */
  const attempt = (act: () => Promise<string>) => () => {
    say(words.preparing);
    act().then(say, (error: unknown) => say(error instanceof TooLargeError ? error.message : words.failed));
  };
  const print = async () => {
    await paperReady();
    window.print();
    return '';
  };
  const copy = async () => {
    const address = planAddress(base, reckoned.plan);
    try {
      await navigator.clipboard.writeText(address);
      showLink(undefined);
      return words.copied;
    } catch {
      showLink(address);
      return words.copyFailed;
    }
  };
  const draw = async () => {
    const { drawPicture } = await import('./draw-picture.ts');
    showPicture(drawPicture(reckoned, edition, base, today()));
    return '';
  };
  return (
    <section class="hand-on" aria-labelledby="hand-on">
      <h3 id="hand-on">{words.title}</h3>
      {isMessenger && <p class="callout">{words.inMessenger}</p>}
      <div class="hand-on-buttons">
        {isMessenger ? (
          <Button label={words.picture} onPress={attempt(draw)} />
        ) : (
          <Button label={words.print} onPress={attempt(print)} />
        )}
        <Button label={words.copy} onPress={attempt(copy)} />
        {!isMessenger &&
          FORMATS.map((format) => (
            <Button
              key={format}
              label={words[format]}
              onPress={attempt(async () => words.downloaded(await download(format, reckoned, edition, today())))}
            />
          ))}
      </div>
      <p role="status">{said}</p>
      {shownLink !== undefined && (
        <input
          class="hand-on-link"
          type="text"
          readOnly
          aria-label={words.linkLabel}
          value={shownLink}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
      {picture !== undefined && <Picture source={picture} close={() => showPicture(undefined)} />}
      <p class="note">
        {words.note} <a href={link('/plan/check/')}>{words.checkPage}</a>
      </p>
    </section>
  );
};

const Button = ({ label, onPress }: { readonly label: string; readonly onPress: () => void }) => (
  <button type="button" class="secondary" onClick={onPress}>
    {label}
  </button>
);
