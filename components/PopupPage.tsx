import type { CalendarDate } from '../utils/dates/calendar-date.ts';
import type { LetterInView } from '../utils/handle-letter.ts';
import { LetterInPopup } from './LetterInPopup.tsx';
import { type Missing, NoLetter } from './NoLetter.tsx';
import { useSpeech } from './speech.ts';
import type { Tracked } from './TrackButton.tsx';
import { Trouble } from './Trouble.tsx';

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
  | { readonly shows: 'allowed'; readonly site: string }
  | { readonly shows: 'trouble'; readonly message: string };

interface Props {
  readonly view: PopupView;
  readonly onTrack: () => void;
  readonly onAllow: () => void;
}

/** The popup, whatever it has to say. */
export function PopupPage({ view, onTrack, onAllow }: Props) {
  const { words } = useSpeech();
  switch (view.shows) {
    case 'reading':
      return <main aria-busy="true">{words('reading')}</main>;
    case 'letter':
      return <LetterInPopup inView={view.inView} today={view.today} tracked={view.tracked} onTrack={onTrack} />;
    case 'missing':
      return <NoLetter missing={view.missing} onAllow={onAllow} />;
    case 'allowed':
      return <main data-letter-kind="none">{words('allowed', view.site)}</main>;
    case 'trouble':
      return <Trouble message={view.message} />;
    default:
      return view satisfies never;
  }
}
