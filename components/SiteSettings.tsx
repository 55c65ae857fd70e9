import type { TargetedEvent } from 'preact';
import { useSpeech } from './speech.ts';

/** A site that can be switched, by the name that is shown for it. */
export interface SiteSwitch {
  readonly name: string;
  readonly matches: readonly string[];
  readonly on: boolean;
  /** On since the installation; the extension itself cannot give it up. */
  readonly fixed: boolean;
}

interface Props {
  readonly sites: readonly SiteSwitch[];
  /** What was wrong with the address that the person typed last; null where nothing was. */
  readonly fault: string | null;
  readonly onSwitch: (matches: readonly string[], on: boolean) => void;
  readonly onAdd: (address: string) => void;
}

/** The sites on which FOI Clock recognises letters by itself, a switch each. */
export function SiteSettings({ sites, fault, onSwitch, onAdd }: Props) {
  const { words } = useSpeech();
  const add = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    onAdd(String(new FormData(event.currentTarget).get('address') ?? ''));
  };
  return (
    <section class="settings">
      <h2>{words('sites_title')}</h2>
      <p>{words('sites_why')}</p>
      <ul class="switches">
        {sites.map(({ name, matches, on, fixed }) => (
          <li key={name}>
            <label>
              <input
                type="checkbox"
                checked={on}
                disabled={on && fixed}
                data-site={name}
                onClick={(event) => {
                  // The browser's dialog decides; until then the switch stays as it was.
                  event.preventDefault();
                  onSwitch(matches, !on);
                }}
              />{' '}
              {name}
            </label>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <label>
          {words('sites_add')} <input name="address" type="text" placeholder="webmail.example.org" required />
        </label>{' '}
        <button type="submit" data-action="add-site">
          {words('sites_add_button')}
        </button>
        {fault !== null && (
          <p role="alert" class="warning">
            {fault}
          </p>
        )}
      </form>
    </section>
  );
}
