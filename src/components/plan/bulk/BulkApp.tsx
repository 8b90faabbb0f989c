import { useRef, useState } from 'preact/hooks';
import { USUAL_START } from '../../../plan/saved-plan.ts';
import { bulkPage as words } from '../../../strings/index.ts';
import { lateParts } from '../../../strings/loading.ts';
import { Missing } from '../../loading/Late.tsx';
import { BulkResult } from './BulkResult.tsx';
import { FileStep } from './FileStep.tsx';
import { useBulk, type Bulk } from './use-bulk.ts';
import { Working } from './Working.tsx';
import { benefits, findBenefit } from '../../../rules/index.ts';
import { hydrate } from 'preact';

/** The island: a template, a file, and what its rows come to. */
export const BulkApp = ({ rules }: { readonly rules: string }) => {
  const bulk = useBulk(rules);
  const { stage, summary } = bulk;
  const [options, setOptions] = useState({ start: USUAL_START, believe: false });
  const [file, setFile] = useState<File>();
  /** With what the last run was made. */
  const ran = useRef(options);

  const run = (chosen: File) => {
    setFile(chosen);
    ran.current = options;
    bulk.run(chosen, options);
  };
  const isBusy = stage.at === 'working' || stage.at === 'starting';
  return (
    <div class="bulk">
      <TemplateStep bulk={bulk} isBusy={isBusy} />
      <FileStep file={file} options={options} onOptions={setOptions} onFile={run} />
      {file && !isBusy && summary && ran.current !== options && (
        <p>
          <button type="button" class="secondary" onClick={() => run(file)}>
            {words.file.again}
          </button>
        </p>
      )}
      <Working stage={stage} bulk={bulk} />
      <p class="bulk-saved" role="status">
        {bulk.saved}
      </p>
      {stage.at === 'refused' && (
        <div class="callout" role="alert">
          <p>
            <b>{words.refused}</b>
            {stage.sentence}
          </p>
        </div>
      )}
      {stage.at === 'failed' && (
        <p class="callout" role="alert">
          {words.failed}
        </p>
      )}
      {stage.at === 'missing' && <Missing what={lateParts.bulk} error={stage.error} again={stage.again} />}
      {summary && <BulkResult summary={summary} bulk={bulk} isBusy={isBusy} />}
    </div>
  );
};

interface StepProps {
  readonly bulk: Bulk;
  readonly isBusy: boolean;
}

/** The first step: a template of all benefits or of one. */
const TemplateStep = ({ bulk, isBusy }: StepProps) => {
  const [id, setId] = useState('');
  const save = (format: 'xlsx' | 'csv') => () => bulk.template(id, findBenefit(id)?.title ?? '', format);
  return (
    <section class="bulk-step" aria-labelledby="bulk-template">
      <h2 id="bulk-template">{words.steps.template}</h2>
      <div class="bulk-controls">
        <label for="bulk-which">{words.template.which}</label>
        <select id="bulk-which" value={id} onChange={({ currentTarget }) => setId(currentTarget.value)}>
          <option value="">{words.template.all}</option>
          {benefits.map((benefit) => (
            <option key={benefit.id} value={benefit.id}>
              {words.result.measure(benefit.measure, benefit.title)}
            </option>
          ))}
        </select>
        <button type="button" class="secondary" disabled={isBusy} onClick={save('xlsx')}>
          {words.template.excel}
        </button>
        <button type="button" class="secondary" disabled={isBusy} onClick={save('csv')}>
          {words.template.csv}
        </button>
      </div>
      <p class="note">{words.template.note}</p>
    </section>
  );
};

/** The place says of which version of the rules the page was built. */
export const mount = (place: HTMLElement): void => hydrate(<BulkApp rules={place.dataset.rules ?? ''} />, place);
