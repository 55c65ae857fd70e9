import { browser } from 'wxt/browser';
import { daysBetween } from '../dates/calendar-date.ts';
import { dayToActBy, isOwedByAuthority } from '../deadlines/day-to-act-by.ts';
import { factValue } from '../facts/fact.ts';
import type { LetterInView } from '../handle-letter.ts';
import { today } from './today.ts';
import { browserSpeech } from './words.ts';

const RUNNING = '#1d5c3a';
const URGENT = '#a3220a';
const QUIET = '#4b5560';

/** Shows on every tab without a letter how many days to act by lie within a week; nothing for none. */
export async function showCount(due: number): Promise<void> {
  const { action } = browser;
  await action.setBadgeText({ text: due === 0 ? '' : String(due) });
  await action.setBadgeTextColor({ color: '#ffffff' });
  await action.setBadgeBackgroundColor({ color: URGENT });
}

/** Shows on the toolbar button that a letter stands in this tab: the days left, or a dot where no day is running. */
export async function showBadge(tabId: number, inView: LetterInView | null): Promise<void> {
  const { action } = browser;
  if (inView === null) {
    // Null gives the tab back to the count of all cases; the types of Chrome leave it out.
    await action.setBadgeText({ tabId, text: null } as unknown as { tabId: number });
    await action.setBadgeBackgroundColor({ tabId, color: URGENT });
    await action.setTitle({ tabId, title: browserSpeech().words('extension_name') });
    return;
  }
  const days = inView.deadlines
    .filter((deadline) => !isOwedByAuthority(deadline))
    .map((deadline) => daysBetween(today(), dayToActBy(deadline)))
    .filter((left) => left >= 0);
  const least = days.length === 0 ? null : Math.min(...days);
  const { words } = browserSpeech();
  const authority = factValue(inView.facts, 'authority') ?? words('authority_unknown');
  await action.setBadgeText({ tabId, text: least === null ? '•' : `${least}d` });
  await action.setBadgeTextColor({ tabId, color: '#ffffff' });
  await action.setBadgeBackgroundColor({ tabId, color: least === null ? QUIET : least <= 7 ? URGENT : RUNNING });
  await action.setTitle({ tabId, title: words('badge_title_letter', authority) });
}
