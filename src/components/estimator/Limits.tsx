import { restrictionsOn, type Benefit } from '../../rules/index.ts';
import { result } from '../../strings/index.ts';
import { Provisions } from './Provisions.tsx';

/** What limits the benefit beyond its sentence. */
export const Limits = ({ benefit }: { readonly benefit: Benefit }) => (
  <details class="limits">
    <summary>{result.limits}</summary>
    <ul>
      {restrictionsOn(benefit.id).map(({ id, words, provision }) => (
        <li key={id}>
          {words}
          <Provisions ids={[provision]} />
        </li>
      ))}
    </ul>
  </details>
);
