import { link } from '../../../links/address.ts';
import { checkWords as words } from '../../../strings/index.ts';

/** A frozen edition of the site, with the version of its rules. */
export interface FormerEdition {
  readonly id: string;
  readonly title: string;
  readonly frozenOn: string;
  readonly rules: string;
}

interface Props {
  readonly edition: FormerEdition;
  /** Of a link what stands behind its `#`: it opens there as it is. A file is to be chosen there once more. */
  readonly fragment: string | undefined;
}

/** What was made under the rules of an edition before this one is checked against those, and by no others. */
export const OtherEdition = ({ edition: { id, title, frozenOn }, fragment }: Props) => (
  <>
    <p class="check-answer">
      <b>{words.otherEdition}</b>
      {words.otherEditionNote(title, frozenOn)}
    </p>
    {fragment === undefined && <p>{words.chooseAgain}</p>}
    <p>
      <a class="button" href={link(`/editions/${id}/plan/check/`) + (fragment === undefined ? '' : `#${fragment}`)}>
        {words.checkThere}
      </a>
    </p>
  </>
);
