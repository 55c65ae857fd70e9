import { factValue } from '../utils/facts/fact.ts';
import type { FileReading } from '../utils/file-reading.ts';
import { useSpeech } from './speech.ts';

interface Props {
  readonly readings: readonly FileReading[];
  /** The place in the list of the one whose letter is shown below; null where none is. */
  readonly shown: number | null;
  readonly onShow: (place: number) => void;
  readonly onCancel: () => void;
}

/** The opened files, each with what became of it. */
export function FileReadings({ readings, shown, onShow, onCancel }: Props) {
  const { words } = useSpeech();
  const done = readings.filter(({ state }) => state !== 'waiting' && state !== 'reading').length;
  if (readings.length === 0) return null;
  return (
    <section aria-live="polite" data-files-done={done} data-files={readings.length}>
      {done < readings.length && (
        <p>
          <progress value={done} max={readings.length} aria-label={words('open_progress')} />{' '}
          <button type="button" data-action="cancel" onClick={onCancel}>
            {words('open_cancel')}
          </button>
        </p>
      )}
      <ul class="files">
        {readings.map((reading, place) => (
          // The list only grows at its end.
          <li key={`${place} ${reading.name}`} data-file={reading.name} data-state={reading.state}>
            <strong>{reading.name}</strong> <Outcome reading={reading} />{' '}
            {reading.state === 'read' && reading.inView !== null && shown !== place && (
              <button type="button" onClick={() => onShow(place)}>
                {words('open_show')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Outcome({ reading }: { reading: FileReading }) {
  const { words } = useSpeech();
  switch (reading.state) {
    case 'waiting':
    case 'reading':
      return <span>{words('open_reading')}</span>;
    case 'cancelled':
      return <span>{words('open_cancelled')}</span>;
    case 'failed':
      return (
        <span class="warning" data-reason={reading.reason}>
          {words(`unreadable_${reading.reason}`)}
        </span>
      );
    case 'read': {
      if (reading.inView === null) return <span>{words('open_no_letter')}</span>;
      const { facts } = reading.inView;
      return <span>{factValue(facts, 'authority') ?? words('authority_unknown')}</span>;
    }
    default:
      return reading satisfies never;
  }
}
