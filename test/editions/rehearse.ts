// The rehearsal of a second edition: `npm run build:rehearsal`. In a copy of the repository today's edition is frozen by the command
// that will freeze it, then the text, the rules and the content are changed, and the site is built anew. Nothing of it is published.
import { copyRepository, run } from './copy.ts';
import { EDITION, REHEARSAL } from './rehearsed.ts';
import { makeSecondEdition } from './second-edition.ts';

copyRepository(REHEARSAL);
run(REHEARSAL, 'npm', 'run', 'edition', '--', EDITION);
makeSecondEdition(REHEARSAL, EDITION);
run(REHEARSAL, 'npm', 'run', 'build');
