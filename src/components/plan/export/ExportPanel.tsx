import { useState } from 'preact/hooks';
import { Live } from '../../estimator/Live.tsx';
import { link } from '../../../links/base.ts';
import { exportWords as words } from '../../../strings/index.ts';
import type { Edition } from '../../../plan/record/rules-version.ts';
import type { ComputedPlan } from '../../../plan/compute.ts';
import { planAddress } from '../../../plan/record/address.ts';
import { download, type Format } from '../../../plan/export/files.ts';
import { isInApp } from './in-app-browser.ts';
import { Picture } from './Picture.tsx';
import { dayOf } from '../../../plan/record/record.ts';
import { TooLargeError } from '../../../plan/export/too-large.ts';
import { usePrintView } from '../print/use-print-view.ts';

interface Props {
  readonly computed: ComputedPlan;
  readonly edition: Edition;
  /** The address of the site, with its slash at the end. */
  readonly base: string;
}

const FORMATS: readonly Format[] = ['csv', 'excel', 'json'];

/** What one can do with a plan: print it, send its link, take it along as a file. */
export const ExportPanel = ({ computed, edition, base }: Props) => {
  const [said, say] = useState('');
  const [shownLink, showLink] = useState<string>();
  const [picture, showPicture] = useState<string>();
  const inApp = isInApp(navigator.userAgent);
  const today = () => dayOf(new Date());
  const paperReady = usePrintView(() => ({ computed, edition, base, date: today() }));

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
      {inApp && <p class="callout">{words.inApp}</p>}
      <div class="export-buttons">
        {inApp ? (
          <Button label={words.picture} onPress={attempt(draw)} />
        ) : (
          <Button label={words.print} onPress={attempt(print)} />
        )}
        <Button label={words.copy} onPress={attempt(copy)} />
        {!inApp &&
          FORMATS.map((format) => (
            <Button
              key={format}
              label={words[format]}
              onPress={attempt(async () => words.downloaded(await download(format, computed, edition, today())))}
            />
          ))}
      </div>
      <Live as="p" role="status">
        {said}
      </Live>
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
