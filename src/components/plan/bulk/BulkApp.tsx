import { useRef, useState } from 'preact/hooks';
import { USUAL_START } from '../../../plan/saved-plan.ts';
import { bulkPage as words } from '../../../strings/index.ts';
import { lateParts } from '../../../strings/loading.ts';
import { Missing } from '../../loading/Missing.tsx';
import { BulkResult } from './BulkResult.tsx';
import { FileStep } from './FileStep.tsx';
import { TemplateStep } from './TemplateStep.tsx';
import { useBulk } from './use-bulk.ts';
import { Working } from './Working.tsx';

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
