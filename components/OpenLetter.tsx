import type { TargetedEvent } from 'preact';
import { useSpeech } from './speech.ts';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
}

/** The two ways in for letters that stand on no page: files dropped or chosen, and pasted text. */
export function OpenLetter({ onFiles, onText }: Props) {
  const { words } = useSpeech();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  const choose = ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
    onFiles([...(currentTarget.files ?? [])]);
    // The same file may be chosen again after it was changed.
    currentTarget.value = '';
  };
  const paste = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    onText(String(new FormData(event.currentTarget).get('letter') ?? ''));
  };
  return (
    <>
      <h1>{words('open_title')}</h1>
      <p>{words('open_promise')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button inside does the same by keyboard */}
      <div class="drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <label>
          <span>{words('open_drop')}</span>
          <input type="file" multiple accept={FORMATS} onChange={choose} data-action="open-files" />
        </label>
      </div>
      <form onSubmit={paste}>
        <label>
          <span>{words('open_paste')}</span>
          <textarea name="letter" rows={6} required />
        </label>
        <button type="submit" data-action="read-text">
          {words('open_read_text')}
        </button>
      </form>
    </>
  );
}

const FORMATS = '.pdf,.docx,.odt,.eml,.msg,.html,.htm,.txt';
