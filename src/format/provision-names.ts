import { placeOf } from '../rules/index.ts';
import { officialPlace, provisionName, sentence, shortName } from '../strings/sentence.ts';

/** What a provision is called: `11.2` → `第11条第2句`. */
export const nameOf = (provision: string): string => {
  const place = placeOf(provision);
  return place ? provisionName(place) : sentence.content;
};

/** What it is called under the heading of its item: `11.2` → `第2句`. */
export const shortNameOf = (provision: string): string => {
  const place = placeOf(provision);
  return place ? shortName(place) : sentence.content;
};

/** Where it stands by the document's own numbering: `11.2` → `三（四）11，第2句`. Empty for what is no numbered sentence. */
export const citedPlaceOf = (provision: string): string => {
  const place = placeOf(provision);
  return place ? officialPlace(place) : '';
};
