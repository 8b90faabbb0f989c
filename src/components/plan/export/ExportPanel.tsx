import { useState } from 'preact/hooks';
import { Live } from '../../estimator/Live.tsx';
import { link } from '../../../links/address.ts';
import { exportWords as words } from '../../../strings/index.ts';
import type { ComputedPlan } from '../../../plan/compute.ts';
import { planAddress, type Handing } from '../../../plan/record/address.ts';
import { download, fileName, type Format } from '../../../plan/export/files.ts';
import { isInApp, Picture } from './Picture.tsx';
import type { Beside } from '../app/Variants.tsx';
import { dayOf } from '../../../format/day.ts';
import { usePrintView } from '../print/use-print-view.ts';
import { Missing } from '../../loading/Late.tsx';
import { LoadError } from '../../../loading/fetch-file.ts';
import { lateParts } from '../../../strings/loading.ts';

interface Props {
  readonly computed: ComputedPlan;
  /** What the sheet compares it with. */
  readonly beside: Beside | undefined;
  /** The version of the rules. */
  readonly rules: string;
  /** The address of the site, with its slash at the end. */
  readonly base: string;
}

/** What could not be loaded. */
interface Failed {
  readonly what: string;
  readonly error: LoadError;
  readonly again: () => void;
}

const OTHERS: readonly Format[] = ['csv', 'json'];

/** What one can do with a plan: print it, send its link, take it along as a file. */
export const ExportPanel = ({ computed, beside, rules, base }: Props) => {
  const [announcement, announce] = useState('');
  const [failed, setFailed] = useState<Failed>();
  const [shownLink, showLink] = useState<string>();
  const [picture, showPicture] = useState<string>();
  const inApp = isInApp(navigator.userAgent);
  const handing = (): Handing => ({ computed, rules, base, date: dayOf(new Date()) });
  const printViewReady = usePrintView(
    () => ({ ...handing(), beside }),
    () => announce(words.printedPage),
  );
  const unfinished = computed.left.waiting.length;

  /** Does it, and says how it went; `what` is what has to be loaded for it. */
  const attempt = (what: string, act: () => Promise<string>) => () => {
    const again = attempt(what, act);
    announce(words.preparing);
    setFailed(undefined);
    act().then(announce, (error: unknown) => {
      if (error instanceof LoadError) setFailed({ what, error, again });
      else console.error(error);
      announce(error instanceof LoadError ? '' : words.failed);
    });
  };
  const print = async () => {
    try {
      await printViewReady();
    } finally {
      // Without the print view the page itself.
      window.print();
    }
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
  const save = (format: Format) =>
    attempt(lateParts.file, async () => words.downloaded(await download(format, handing(), beside?.variant)));
  const draw = async () => {
    const { drawPicture } = await import('../../../plan/export/draw-picture.ts');
    showPicture(drawPicture(handing()));
    return '';
  };
  return (
    <section class="export" aria-labelledby="export">
      <h3 id="export">{words.title}</h3>
      {inApp && <p class="callout">{words.inApp}</p>}
      {unfinished > 0 && <p>{words.unfinished(unfinished)}</p>}
      <div class="export-buttons">
        <Button label={words.picture} onPress={attempt(lateParts.picture, draw)} />
        {!inApp && <Button label={words.print} onPress={attempt(lateParts.printView, print)} />}
        {!inApp && <Button label={words.excel} onPress={save('excel')} />}
        <Button label={words.copy} onPress={attempt(words.copy, copy)} />
      </div>
      {!inApp && (
        <details class="other-formats">
          <summary>{words.others}</summary>
          <div class="export-buttons">
            {OTHERS.map((format) => (
              <Button key={format} label={words[format]} onPress={save(format)} />
            ))}
          </div>
        </details>
      )}
      <Live as="p" role="status">
        {announcement}
      </Live>
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
      {picture !== undefined && (
        <Picture
          source={picture}
          name={inApp ? undefined : fileName(computed.plan.name, dayOf(new Date()), 'png', beside?.variant)}
          close={() => showPicture(undefined)}
        />
      )}
      <p class="note">
        {words.note} <a href={link('/plan/check/')}>{words.checkPage}</a>；<a href={link('/bulk/')}>{words.bulkPage}</a>
      </p>
    </section>
  );
};

const Button = ({ label, onPress }: { readonly label: string; readonly onPress: () => void }) => (
  <button type="button" class="secondary" onClick={onPress}>
    {label}
  </button>
);
