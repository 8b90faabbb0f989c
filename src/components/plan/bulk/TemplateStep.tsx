import { useState } from 'preact/hooks';
import { benefits, findBenefit } from '../../../rules/index.ts';
import { bulkPage } from '../../../strings/index.ts';
import type { Bulk } from './use-bulk.ts';

const words = bulkPage.template;

interface Props {
  readonly bulk: Bulk;
  readonly isBusy: boolean;
}

/** The first step: a template of all benefits or of one. */
export const TemplateStep = ({ bulk, isBusy }: Props) => {
  const [id, setId] = useState('');
  const save = (format: 'xlsx' | 'csv') => () => bulk.template(id, findBenefit(id)?.title ?? '', format);
  return (
    <section class="bulk-step" aria-labelledby="bulk-template">
      <h2 id="bulk-template">{bulkPage.steps.template}</h2>
      <div class="bulk-controls">
        <label for="bulk-which">{words.which}</label>
        <select id="bulk-which" value={id} onChange={({ currentTarget }) => setId(currentTarget.value)}>
          <option value="">{words.all}</option>
          {benefits.map((benefit) => (
            <option key={benefit.id} value={benefit.id}>
              {bulkPage.result.measure(benefit.measure, benefit.title)}
            </option>
          ))}
        </select>
        <button type="button" class="secondary" disabled={isBusy} onClick={save('xlsx')}>
          {words.excel}
        </button>
        <button type="button" class="secondary" disabled={isBusy} onClick={save('csv')}>
          {words.csv}
        </button>
      </div>
      <p class="note">{words.note}</p>
    </section>
  );
};
