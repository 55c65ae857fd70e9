import type { TargetedEvent } from 'preact';
import { useSpeech } from './speech.ts';

/** How the browser's own sync stands; null where it is off. */
export interface SyncView {
  readonly synced: number;
  readonly left: number;
  readonly failed: boolean;
}

interface Props {
  readonly sync: SyncView | null;
  /** What came of the last file taken in, or would come of the one looked at; null where there was none. */
  readonly told: string | null;
  /** A file was looked at and waits for the person's yes. */
  readonly waiting: boolean;
  readonly onSync: (on: boolean) => void;
  readonly onTakeOut: (what: 'everything' | 'list' | 'calendar') => void;
  readonly onLookAt: (file: File) => void;
  readonly onTakeIn: () => void;
}

/** Where the cases are kept: on this device, in the browser's own sync, in files that the person saves. */
export function KeepingSettings({ sync, told, waiting, onSync, onTakeOut, onLookAt, onTakeIn }: Props) {
  const { words } = useSpeech();
  const choose = ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file !== undefined) onLookAt(file);
    currentTarget.value = '';
  };
  return (
    <section class="keeping" data-sync={sync === null ? 'off' : 'on'}>
      <h2>{words('keeping_title')}</h2>
      <p>
        <label>
          <input type="checkbox" checked={sync !== null} onChange={() => onSync(sync === null)} data-action="sync" />{' '}
          {words('keeping_sync')}
        </label>
      </p>
      <p class="note">{words('keeping_sync_why')}</p>
      {sync !== null && (
        <p role="status">
          {words(sync.failed ? 'keeping_sync_failed' : 'keeping_synced', String(sync.synced))}{' '}
          {sync.left > 0 && words('keeping_sync_full', String(sync.left))}
        </p>
      )}
      <p class="buttons">
        <button type="button" class="small" data-action="take-out" onClick={() => onTakeOut('everything')}>
          {words('keeping_take_out')}
        </button>
        <button type="button" class="small" data-action="take-out-list" onClick={() => onTakeOut('list')}>
          {words('keeping_take_out_list')}
        </button>
        <button type="button" class="small" data-action="take-out-calendar" onClick={() => onTakeOut('calendar')}>
          {words('keeping_take_out_calendar')}
        </button>
      </p>
      <label>
        <span>{words('keeping_take_in')}</span>
        <input type="file" accept=".json" onChange={choose} data-action="look-at" />
      </label>
      {told !== null && <p role="status">{told}</p>}
      {waiting && (
        <button type="button" class="small" data-action="take-in" onClick={onTakeIn}>
          {words('keeping_take_in_button')}
        </button>
      )}
    </section>
  );
}
