import { type Step } from '../../rules/index.ts';
import { provisionLink } from '../link.ts';
import { measurePage, result } from '../strings.ts';

/** The reckoning step by step, each with its sentence. */
export const Steps = ({ steps }: { readonly steps: readonly Step[] }) =>
  steps.length === 0 ? null : (
    <details class="steps" open>
      <summary>{result.steps}</summary>
      <ol>
        {steps.map(({ provision, part, words, expression }, index) => (
          <li key={index}>
            {part && <span class="part">{part}</span>}
            {words}
            <a href={provisionLink(provision)}>{measurePage.provision(provision)}</a>
            <span class="expression">{expression}</span>
          </li>
        ))}
      </ol>
    </details>
  );
