import { useState } from 'preact/hooks';
import { link } from '../../../links/base.ts';
import { exportWords as words } from '../../../strings/index.ts';
import type { Edition } from '../../../plan/record/rules-version.ts';
import type { ComputedPlan } from '../../../plan/compute.ts';
import { planAddress } from '../../../plan/record/address.ts';
import { download, type Format } from '../../../plan/export/files.ts';
import { Picture } from './Picture.tsx';
import { dayOf } from '../../../plan/record/record.ts';
import { TooLargeError } from '../../../plan/export/too-large.ts';
import { usePrintView } from '../print/use-print-view.ts';
import { Missing } from '../../loading/Missing.tsx';
import { LoadError } from '../../../loading/fetch-file.ts';
import { lateParts } from '../../../strings/loading.ts';

interface Props {
  readonly computed: ComputedPlan;
  readonly edition: Edition;
  /** The address of the site, with its slash at the end. */
  readonly base: string;
}

/** What could not be loaded. */
interface Failed {
  readonly what: string;
  readonly error: LoadError;
  readonly again: () => void;
}

const FORMATS: readonly Format[] = ['csv', 'excel', 'json'];

/** Messengers whose own browser neither prints nor downloads. */
const MESSENGER = /MicroMessenger|\bQQ\//;

/** What one can do with a plan: print it, send its link, take it along as a file. */
export const ExportPanel = ({ computed, edition, base }: Props) => {
  const [said, say] = useState('');
  const [failed, setFailed] = useState<Failed>();
  const [shownLink, showLink] = useState<string>();
  const [picture, showPicture] = useState<string>();
  const isMessenger = MESSENGER.test(navigator.userAgent);
  const today = () => dayOf(new Date());
  const paperReady = usePrintView(
    () => ({ computed, edition, base, date: today() }),
    () => say(words.printedPage),
  );

  /** Does it, and says how it went; `what` is what has to be loaded for it. */
  const attempt = (what: string, act: () => Promise<string>) => () => {
    const again = attempt(what, act);
    say(words.preparing);
    setFailed(undefined);
    act().then(say, (error: unknown) => {
      if (error instanceof LoadError) setFailed({ what, error, again });
      else console.error(error);
      say(error instanceof TooLargeError ? error.message : error instanceof LoadError ? '' : words.failed);
    });
  };
  const print = async () => {
    try {
      await paperReady();
    } finally {
      // Without the sheet the page itself.
      window.print();
    }
    return '';
  };
  const copy = async () => {
    const address = planAddress(base, computed.plan);
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
    const { drawPicture } = await import('../../../plan/export/draw-picture.ts');
    showPicture(drawPicture(computed, edition, base, today()));
    return '';
  };
  return (
    <section class="export" aria-labelledby="export">
      <h3 id="export">{words.title}</h3>
      {isMessenger && <p class="callout">{words.inMessenger}</p>}
      <div class="export-buttons">
        {isMessenger ? (
          <Button label={words.picture} onPress={attempt(lateParts.picture, draw)} />
        ) : (
          <Button label={words.print} onPress={attempt(lateParts.printView, print)} />
        )}
        <Button label={words.copy} onPress={attempt(words.copy, copy)} />
        {!isMessenger &&
          FORMATS.map((format) => (
            <Button
              key={format}
              label={words[format]}
              onPress={attempt(lateParts.file, async () =>
                words.downloaded(await download(format, computed, edition, today())),
              )}
            />
          ))}
      </div>
      <p role="status">{said}</p>
      {failed && <Missing {...failed} />}
      {shownLink !== undefined && (
        <input
          class="export-link"
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
