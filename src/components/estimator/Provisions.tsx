import { provisionLink } from '../../links/link.ts';
import { result, sentence } from '../../strings/index.ts';

/** Links to the sentences that something rests on. */
export const Provisions = ({ ids }: { readonly ids: readonly string[] }) => (
  <p class="basis">
    {result.basis}
    {ids.map((id) => (
      <a key={id} href={provisionLink(id)}>
        {sentence.name(id)}
      </a>
    ))}
  </p>
);
