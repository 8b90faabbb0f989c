import { provisionLink } from '../link.ts';
import { measurePage, result } from '../strings.ts';

/** Links to the sentences that something rests on. */
export const Provisions = ({ ids }: { readonly ids: readonly string[] }) => (
  <p class="basis">
    {result.basis}
    {ids.map((id) => (
      <a key={id} href={provisionLink(id)}>
        {measurePage.provision(id)}
      </a>
    ))}
  </p>
);
