import type { TargetedEvent } from 'preact';
import { type Case, type CaseId, latestLetter } from '../utils/cases/case.ts';
import type { CaseChange } from '../utils/cases/case-change.ts';
import { closeCase, reopenCase } from '../utils/cases/close-case.ts';
import { deleteCase } from '../utils/cases/delete-case.ts';
import { MOST_NOTE } from '../utils/cases/not-storable.ts';
import { writeNote } from '../utils/cases/write-note.ts';
import { nameOfLetter } from '../utils/name-of-letter.ts';
import { useSpeech } from './speech.ts';

interface Props {
  readonly case: Case;
  /** The other cases, with which it can be made one. */
  readonly others: readonly Case[];
  readonly onChange: (change: CaseChange) => void;
  readonly onMerge: (other: CaseId) => void;
}

/** The person's note, and what can be done with the case as a whole. */
export function ManageCase({ case: one, others, onChange, onMerge }: Props) {
  const { words } = useSpeech();
  const closed = one.closed.value;
  const merge = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const other = others.find(({ id }) => id === new FormData(event.currentTarget).get('other'));
    if (other !== undefined) onMerge(other.id);
  };
  return (
    <section class="manage">
      <h2>{words('manage_title')}</h2>
      <label>
        <span>{words('manage_note')}</span>
        <textarea
          rows={3}
          name="note"
          maxLength={MOST_NOTE}
          defaultValue={one.note.value}
          onChange={({ currentTarget: { value } }) => onChange((other, when) => writeNote(other, value, when))}
        />
      </label>
      {others.length > 0 && (
        <form onSubmit={merge}>
          <label>
            {words('manage_merge')}{' '}
            <select name="other">
              {others.map((other) => (
                <option key={other.id} value={other.id}>
                  {nameOfLetter(latestLetter(other).facts, words)}
                </option>
              ))}
            </select>
          </label>{' '}
          <button type="submit" class="small" data-action="merge">
            {words('manage_merge_button')}
          </button>
        </form>
      )}
      <p>
        <button
          type="button"
          class="small"
          data-action={closed ? 'reopen' : 'close'}
          onClick={() => onChange(closed ? reopenCase : closeCase)}
        >
          {words(closed ? 'manage_reopen' : 'manage_close')}
        </button>{' '}
        <button type="button" class="small" data-action="delete" onClick={() => onChange(deleteCase)}>
          {words('manage_delete')}
        </button>
      </p>
    </section>
  );
}
