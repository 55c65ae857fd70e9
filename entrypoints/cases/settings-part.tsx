import { ReminderSettings } from '../../components/ReminderSettings.tsx';
import { SiteSettings } from '../../components/SiteSettings.tsx';
import { loadReminderSettings, saveReminderSettings } from '../../utils/browser/reminder-settings.ts';
import { allowSite, forbidSite, loadSites, patternFor } from '../../utils/browser/sites.ts';
import type { Speech } from '../../utils/words.ts';
import { keepingPart } from './keeping-part.tsx';

/** What was wrong with the site that the person wanted last. */
let fault: string | null = null;

/** The settings. The sites come from the browser's permissions each time: those are the truth, wherever they changed. */
export async function settingsPart(speech: Speech, again: () => void, safely: (work: Promise<unknown>) => void) {
  const { words } = speech;
  const { known, own } = await loadSites();
  const reminders = await loadReminderSettings();
  const sites = [
    ...known.map(({ site: { name, matches, comesWithIt = false }, on }) => ({ name, matches, on, fixed: comesWithIt })),
    ...own.map((pattern) => ({
      name: pattern.replace(/^https:\/\/|\/\*$/g, ''),
      matches: [pattern],
      on: true,
      fixed: false,
    })),
  ];

  const allow = async (name: string, matches: readonly string[]) => {
    fault = (await allowSite(matches)) ? null : words('sites_refused', name);
    again();
  };
  const onSwitch = (matches: readonly string[], on: boolean) => {
    const name = sites.find((site) => site.matches === matches)?.name ?? '';
    // Asked at once, in the press itself: a browser grants nothing to a page that asks later.
    safely(on ? allow(name, matches) : forbidSite(matches).then(again));
  };
  const onAdd = (address: string) => {
    const pattern = patternFor(address);
    if (pattern !== null) return safely(allow(address, [pattern]));
    fault = words('sites_not_an_address', address);
    again();
  };
  return (
    <>
      <h1>{words('nav_settings')}</h1>
      <SiteSettings sites={sites} fault={fault} onSwitch={onSwitch} onAdd={onAdd} />
      <ReminderSettings
        settings={reminders}
        onSave={(settings) => safely(saveReminderSettings(settings).then(again))}
      />
      {await keepingPart(speech, again, safely)}
    </>
  );
}
