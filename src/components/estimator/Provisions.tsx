import { provisionLink } from '../../links/link.ts';
import { result } from '../../strings/index.ts';
import { nameOf } from '../../format/provision.ts';

/** Links to the sentences that something rests on. */
export const Provisions = ({ ids }: { readonly ids: readonly string[] }) => (
  <p class="basis">
    {result.basis}
    {ids.map((id) => (
      <a key={id} href={provisionLink(id)}>
        {nameOf(id)}
      </a>
    ))}
  </p>
);
