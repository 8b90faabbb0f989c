import { loadBeside } from '../../loading/load-beside.ts';

/** What draws a page of the plan into its place. */
interface App {
  readonly mount: (place: HTMLElement) => void;
}

/** Brings the page to life; where that fails, the page says so in place of what it would show. */
export const startApp = (what: string, load: () => Promise<App>): void => {
  const place = document.querySelector<HTMLElement>('[data-app]');
  if (!place) return;
  loadBeside({
    what,
    load,
    use: ({ mount }) => {
      mount(place);
      place.dataset.live = '';
    },
    say: (sentence) => place.before(sentence),
  })();
};
