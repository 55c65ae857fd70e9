import { useSpeech } from './speech.ts';

/** A fault that nobody foresaw: said once, with what to do and the words to report. */
export function Trouble({ message }: { message: string }) {
  const { words } = useSpeech();
  return (
    <article data-letter-kind="none" data-missing="trouble">
      <h1>{words('trouble_title')}</h1>
      <p role="alert">{words('trouble_what_to_do')}</p>
      <pre>{message}</pre>
    </article>
  );
}
