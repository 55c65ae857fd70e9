import type { TargetedEvent } from 'preact';
import type { Ahead, ReminderSettings as Settings } from '../utils/reminders/settings.ts';
import { useSpeech } from './speech.ts';
import { lengthOf } from './windows.ts';

/** What a person can choose from, the longest first. */
const CHOICES: readonly Ahead[] = [
  { amount: 20, unit: 'working-days' },
  { amount: 10, unit: 'working-days' },
  { amount: 5, unit: 'working-days' },
  { amount: 3, unit: 'working-days' },
  { amount: 1, unit: 'working-days' },
  { amount: 0, unit: 'calendar-days' },
];

interface Props {
  readonly settings: Settings;
  readonly onSave: (settings: Settings) => void;
}

/** When reminders come, for every case that has no wish of its own. */
export function ReminderSettings({ settings, onSave }: Props) {
  const { words } = useSpeech();
  return (
    <section
      class="reminder-settings"
      data-ahead={settings.ahead.map(({ amount, unit }) => `${amount} ${unit}`).join()}
    >
      <h2>{words('reminders_title')}</h2>
      <p>{words('reminder_settings_why')}</p>
      <ReminderChoices settings={settings} onSave={onSave} />
    </section>
  );
}

/** How long before, and at which time of day. */
export function ReminderChoices({ settings, onSave }: Props) {
  const { words } = useSpeech();
  const isOn = (choice: Ahead) =>
    settings.ahead.some((one) => one.amount === choice.amount && one.unit === choice.unit);
  // What was set in another way (in an import) stands in the list too, so that it can be switched off.
  const choices = [...CHOICES, ...settings.ahead.filter((one) => !CHOICES.some((choice) => same(choice, one)))];
  const turn = (choice: Ahead) => {
    const others = settings.ahead.filter((one) => !same(one, choice));
    onSave({ ...settings, ahead: isOn(choice) ? others : [...others, choice] });
  };
  const setTime = ({ currentTarget: { value } }: TargetedEvent<HTMLInputElement>) => {
    if (value !== '') onSave({ ...settings, time: value });
  };
  return (
    <>
      <ul class="switches">
        {choices.map((choice) => (
          <li key={`${choice.amount} ${choice.unit}`}>
            <label>
              <input type="checkbox" checked={isOn(choice)} onChange={() => turn(choice)} />{' '}
              {choice.amount === 0 ? words('reminder_on_day') : words('reminder_before', lengthOf(choice, words))}
            </label>
          </li>
        ))}
      </ul>
      <label>
        {words('reminder_time')} <input type="time" value={settings.time} onChange={setTime} />
      </label>
    </>
  );
}

function same(one: Ahead, other: Ahead): boolean {
  return one.amount === other.amount && one.unit === other.unit;
}
