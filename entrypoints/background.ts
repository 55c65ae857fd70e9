import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../utils/browser/badge.ts';
import { concernsReminders } from '../utils/browser/case-store.ts';
import { letterInTab } from '../utils/browser/letter-in-tab.ts';
import { isLetterMayBeHere } from '../utils/browser/messages.ts';
import { openNotifiedCase } from '../utils/browser/open-case.ts';
import { remind } from '../utils/browser/remind.ts';
import { watchSites } from '../utils/browser/sites.ts';
import { reportTrouble } from '../utils/browser/trouble.ts';

// Every listener is registered at once, so that no event is missed that wakes the worker.
export default defineBackground(() => {
  const quietly = (work: () => Promise<unknown>) => () => void work().catch(reportTrouble);

  browser.alarms.onAlarm.addListener(quietly(remind));
  browser.runtime.onInstalled.addListener(quietly(watchSites));
  browser.runtime.onStartup.addListener(quietly(remind));
  browser.permissions.onAdded.addListener(quietly(watchSites));
  browser.permissions.onRemoved.addListener(quietly(watchSites));
  browser.notifications.onClicked.addListener((id) => void openNotifiedCase(id).catch(reportTrouble));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && concernsReminders(Object.keys(changes))) void remind().catch(reportTrouble);
  });
  browser.runtime.onMessage.addListener((message, { tab }) => {
    const id = tab?.id;
    if (!isLetterMayBeHere(message) || id === undefined) return;
    void letterInTab(id)
      .then(({ inView }) => showBadge(id, inView))
      .catch(reportTrouble);
  });

  // A worker that starts, for whatever reason, trusts nothing that the browser may have forgotten.
  quietly(remind)();
  quietly(watchSites)();
});
