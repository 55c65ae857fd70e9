import type { UnreadableReason } from '../utils/letter/documents/unreadable-file.ts';
import type { WordKey } from '../utils/words.ts';
import { useSpeech } from './speech.ts';

export type Missing =
  /** `site` is the page's host where it could be allowed for good; null where it is already, or cannot be. */
  | { readonly why: 'no-letter'; readonly unseenFrames: number; readonly site: string | null }
  /** A known site whose pages are no longer built as they were. */
  | { readonly why: 'site-changed' }
  /** The browser shows a PDF and lets nobody in; `site` is the host that has to be allowed, null where that is no help. */
  | { readonly why: 'pdf'; readonly site: string | null }
  | { readonly why: 'file'; readonly reason: UnreadableReason }
  | { readonly why: 'unreadable' };

interface Props {
  readonly missing: Missing;
  readonly onAllow: () => void;
}

/** No letter: says so, and what the person can do. */
export function NoLetter({ missing, onAllow }: Props) {
  const { words } = useSpeech();
  const [title, advice] = SAYS[missing.why];
  const site = missing.why === 'no-letter' || missing.why === 'pdf' ? missing.site : null;
  return (
    <article data-letter-kind="none" data-missing={missing.why}>
      <h1>{words(title)}</h1>
      <p>{missing.why === 'file' ? words(`unreadable_${missing.reason}`) : words(advice)}</p>
      {missing.why === 'no-letter' && missing.unseenFrames > 0 && <p>{words('none_frames')}</p>}
      {site !== null && (
        <>
          <button type="button" data-action="allow-site" onClick={onAllow}>
            {words(missing.why === 'pdf' ? 'none_allow_pdf' : 'none_allow', site)}
          </button>
          <p class="note">{words('none_allow_why')}</p>
        </>
      )}
    </article>
  );
}

const SAYS: Record<Missing['why'], readonly [title: WordKey, advice: WordKey]> = {
  'no-letter': ['none_title', 'none_select'],
  'site-changed': ['none_changed_title', 'none_changed'],
  pdf: ['none_pdf_title', 'none_pdf'],
  file: ['none_file_title', 'none_pdf'],
  unreadable: ['none_unreadable_title', 'none_unreadable'],
};
