/** The copy of the repository in which a second edition is rehearsed. */
export const REHEARSAL = 'dist-rehearsal';
/** What today's edition is called there. */
export const EDITION = '2025-draft';
