import { useState } from 'preact/hooks';
import type { RowOptions } from '../../../plan/bulk/read-row.ts';
import { bulkPage } from '../../../strings/index.ts';
import { StartYear } from '../app/StartYear.tsx';

const words = bulkPage.file;

interface Props {
  readonly file: File | undefined;
  readonly options: RowOptions;
  readonly onOptions: (options: RowOptions) => void;
  readonly onFile: (file: File) => void;
}

/** The second step: how rows are read, and the file. */
export const FileStep = ({ file, options, onOptions, onFile }: Props) => {
  const [isOver, setOver] = useState(false);
  return (
    <section class="bulk-step" aria-labelledby="bulk-file-title">
      <h2 id="bulk-file-title">{bulkPage.steps.file}</h2>
      <StartYear
        id="bulk-start"
        label={words.start}
        year={options.start}
        onChange={(start) => start !== undefined && onOptions({ ...options, start })}
      />
      <div class="bulk-check">
        <input
          id="bulk-believe"
          type="checkbox"
          checked={options.believe}
          aria-describedby="bulk-believe-note"
          onChange={({ currentTarget }) => onOptions({ ...options, believe: currentTarget.checked })}
        />
        <label for="bulk-believe">{words.believe}</label>
        <small id="bulk-believe-note">{words.believeNote}</small>
      </div>
      <div
        class="bulk-drop"
        data-over={isOver ? '' : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const [dropped] = event.dataTransfer?.files ?? [];
          if (dropped) onFile(dropped);
        }}
      >
        <input
          id="bulk-file"
          class="visually-hidden"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx"
          aria-describedby="bulk-file-note"
          // The same file may be chosen again, once it has been changed.
          onClick={({ currentTarget }) => (currentTarget.value = '')}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) onFile(chosen);
          }}
        />
        <label class="bulk-choose" for="bulk-file">
          {words.choose}
        </label>
        {file && <p>{words.chosen(file.name)}</p>}
        <p id="bulk-file-note" class="note">
          {words.note}
        </p>
      </div>
    </section>
  );
};
