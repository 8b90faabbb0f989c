import { useState } from 'preact/hooks';
import { link } from '../../../links/base.ts';
import { exportWords as words } from '../../../strings/index.ts';
import type { ComputedPlan } from '../../../plan/compute.ts';
import { planAddress, type Handing } from '../../../plan/record/address.ts';
import { download, type Format } from '../../../plan/export/files.ts';
import { Picture } from './Picture.tsx';
import { dayOf } from '../../../plan/record/record.ts';
import { usePrintView } from '../print/use-print-view.ts';

interface Props {
  readonly computed: ComputedPlan;
  /** The version of the rules. */
  readonly rules: string;
  /** The address of the site, with its slash at the end. */
  readonly base: string;
}

const FORMATS: readonly Format[] = ['csv', 'excel', 'json'];

/** Messengers whose own browser neither prints nor downloads. */
const MESSENGER = /MicroMessenger|\bQQ\//;

/** What one can do with a plan: print it, send its link, take it along as a file. */
export const ExportPanel = ({ computed, rules, base }: Props) => {
  const [announcement, announce] = useState('');
  const [shownLink, showLink] = useState<string>();
  const [picture, showPicture] = useState<string>();
  const isMessenger = MESSENGER.test(navigator.userAgent);
  const handing = (): Handing => ({ computed, rules, base, date: dayOf(new Date()) });
  const paperReady = usePrintView(handing);
  const unfinished = computed.left.waiting.length;

  /** Does it, and says how it went. */
  const attempt = (act: () => Promise<string>) => () => {
    announce(words.preparing);
    act().then(announce, () => announce(words.failed));
  };
  const print = async () => {
    await paperReady();
    window.print();
    return '';
  };
  const copy = async () => {
    const address = planAddress(handing());
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
    showPicture(drawPicture(handing()));
    return '';
  };
  return (
    <section class="export" aria-labelledby="export">
      <h3 id="export">{words.title}</h3>
      {isMessenger && <p class="callout">{words.inMessenger}</p>}
      {unfinished > 0 && <p>{words.unfinished(unfinished)}</p>}
      <div class="export-buttons">
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
              onPress={attempt(async () => words.downloaded(await download(format, handing())))}
            />
          ))}
      </div>
      <p role="status">{announcement}</p>
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
