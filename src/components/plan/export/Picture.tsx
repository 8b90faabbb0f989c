import { useEffect, useRef } from 'preact/hooks';
import { exportWords as words } from '../../../strings/index.ts';

interface Props {
  readonly source: string;
  readonly close: () => void;
}

/** The picture of a plan, to be saved by a long press. */
export const Picture = ({ source, close }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    // Older browsers have no modal dialogs; they show it in its place.
    if (current && typeof current.showModal === 'function') current.showModal();
    else current?.setAttribute('open', '');
  }, []);
  const leave = () => {
    if (typeof dialog.current?.close === 'function') dialog.current.close();
    else close();
  };
  return (
    <dialog ref={dialog} class="plan-picture" aria-labelledby="picture-title" onClose={close}>
      <h4 id="picture-title">{words.pictureTitle}</h4>
      <p>{words.pictureHint}</p>
      <button type="button" class="secondary" onClick={leave}>
        {words.close}
      </button>
      <img src={source} alt={words.pictureTitle} />
    </dialog>
  );
};
