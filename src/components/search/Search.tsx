import { useEffect, useRef, useState } from 'preact/hooks';
import { measurePage, search } from '../strings.ts';
import { find, type Finding } from './pagefind.ts';

type State =
  | { readonly phase: 'idle' }
  | { readonly phase: 'searching' }
  | { readonly phase: 'failed' }
  | { readonly phase: 'done'; readonly query: string; readonly findings: readonly Finding[] };

const PAUSE_MS = 200;

/** The search field and its results; the address carries the query. */
export const Search = () => {
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [state, setState] = useState<State>({ phase: 'idle' });

  useEffect(() => {
    const field = input.current;
    if (!field) return;
    // What was typed before the script came counts for more than what the address says.
    if (field.value === '') field.value = new URLSearchParams(location.search).get('q') ?? '';
    setQuery(field.value);
  }, []);

  useEffect(() => {
    if (query.trim() === '') {
      setState({ phase: 'idle' });
      return;
    }
    let isCurrent = true;
    const timer = setTimeout(() => {
      setState({ phase: 'searching' });
      history.replaceState(null, '', `?${new URLSearchParams({ q: query }).toString()}`);
      find(query).then(
        (findings) => isCurrent && setState({ phase: 'done', query, findings }),
        () => isCurrent && setState({ phase: 'failed' }),
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query]);

  return (
    <div class="search">
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <label for="q">{search.label}</label>
        <input
          ref={input}
          id="q"
          name="q"
          type="search"
          autocomplete="off"
          placeholder={search.placeholder}
          onInput={(event) => {
            // While an input method is composing, the letters are not the query yet.
            if (!event.isComposing) setQuery(event.currentTarget.value);
          }}
          onCompositionEnd={(event) => setQuery(event.currentTarget.value)}
        />
      </form>
      <p role="status">{message(state)}</p>
      {state.phase === 'done' && <Findings findings={state.findings} />}
    </div>
  );
};

const message = (state: State): string => {
  if (state.phase === 'idle') return search.start;
  if (state.phase === 'searching') return search.searching;
  if (state.phase === 'failed') return search.failed;
  return state.findings.length > 0 ? search.found(state.findings.length) : search.none(state.query);
};

const Findings = ({ findings }: { readonly findings: readonly Finding[] }) => (
  <ol class="findings">
    {findings.map(({ url, title, excerpt, anchors }) => (
      <li key={url}>
        <h2>
          <a href={anchors[0] ? `${url}#${anchors[0]}` : url}>{title}</a>
        </h2>
        <p dangerouslySetInnerHTML={{ __html: excerpt }} />
        {anchors.length > 0 && (
          <p class="landings">
            {anchors.map((anchor) => (
              <a key={anchor} href={`${url}#${anchor}`}>
                {measurePage.provision(anchor.replace(/^c/, '').replace('-', '.'))}
              </a>
            ))}
          </p>
        )}
      </li>
    ))}
  </ol>
);
