import type { ComponentChildren } from 'preact';

interface Props {
  readonly legend: string;
  readonly note: string;
  readonly children: ComponentChildren;
}

/** Things to tick, as many as hold. */
export const Chips = ({ legend, note, children }: Props) => (
  <fieldset class="chips">
    <legend>{legend}</legend>
    <p class="hint">{note}</p>
    {children}
  </fieldset>
);

interface ChipProps {
  readonly id: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly children: ComponentChildren;
}

export const Chip = ({ id, isTicked, onTick, children }: ChipProps) => (
  <label for={id}>
    <input id={id} type="checkbox" checked={isTicked} onChange={({ currentTarget }) => onTick(currentTarget.checked)} />
    <span>{children}</span>
  </label>
);
