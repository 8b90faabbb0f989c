import { useEffect, useRef } from 'preact/hooks';
import { exportWords as words } from '../../../strings/index.ts';

interface Props {
  readonly source: string;
  /** What it is called when it is downloaded; undefined where the browser cannot download. */
  readonly name: string | undefined;
  readonly close: () => void;
}

/** The picture of a plan, to be saved by a long press or downloaded. */
export const Picture = ({ source, name, close }: Props) => {
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
      <p>{name === undefined ? words.pictureHint : words.downloadHint}</p>
      <p class="export-buttons">
        {name !== undefined && (
          <a class="button" href={source} download={name}>
            {words.downloadPicture}
          </a>
        )}
        <button type="button" class="secondary" onClick={leave}>
          {words.close}
        </button>
      </p>
      <img src={source} alt={words.pictureTitle} />
    </dialog>
  );
};

/** What the browsers inside other applications call themselves. They show a picture, but neither print nor download. */
const IN_APP: readonly RegExp[] = [
  // WeChat, and WeCom, which names itself after it.
  /MicroMessenger/,
  // QQ; not QQ Browser, which is MQQBrowser.
  /\bQQ\//,
  /DingTalk/,
  // Feishu, and Lark outside China.
  /\b(?:Feishu|Lark)\b/,
  /AlipayClient/,
  /\bWeibo\b|__weibo__/,
];

/** Whether a browser is one of those; an unknown one is taken for a whole browser. */
export const isInApp = (userAgent: string): boolean => IN_APP.some((name) => name.test(userAgent));
