import type { CalendarDate } from '../utils/dates/calendar-date.ts';
import type { LetterInView } from '../utils/handle-letter.ts';
import { LetterView } from './LetterView.tsx';
import { type Missing, NoLetter } from './NoLetter.tsx';
import { PARTS } from './PageFrame.tsx';
import { useSpeech } from './speech.ts';
import type { Tracked } from './TrackButton.tsx';

/** What the popup shows at a time. */
export type PopupView =
  | { readonly shows: 'reading' }
  | {
      readonly shows: 'letter';
      readonly inView: LetterInView;
      readonly today: CalendarDate;
      readonly tracked: Tracked | null;
    }
  | { readonly shows: 'missing'; readonly missing: Missing }
  | { readonly shows: 'allowed'; readonly site: string };

interface Props {
  readonly view: PopupView;
  readonly onTrack: () => void;
  readonly onAllow: () => void;
}

/** The popup, whatever it has to say, and the ways on from it. */
export function PopupPage(props: Props) {
  const { words } = useSpeech();
  return (
    <>
      <main aria-busy={props.view.shows === 'reading'}>
        <Shown {...props} />
      </main>
      <footer>
        {(['cases', 'open', 'settings'] as const).map((part) => (
          <a key={part} href={`cases.html#${PARTS[part]}`} target="_blank" rel="noreferrer">
            {words(`nav_${part}`)}
          </a>
        ))}
      </footer>
    </>
  );
}

function Shown({ view, onTrack, onAllow }: Props) {
  const { words } = useSpeech();
  switch (view.shows) {
    case 'reading':
      return <p>{words('reading')}</p>;
    case 'letter':
      return <LetterView inView={view.inView} today={view.today} tracked={view.tracked} onTrack={onTrack} />;
    case 'missing':
      return <NoLetter missing={view.missing} onAllow={onAllow} />;
    case 'allowed':
      return <p data-letter-kind="none">{words('allowed', view.site)}</p>;
    default:
      return view satisfies never;
  }
}
