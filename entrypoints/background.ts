import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { DAILY_CHECK } from '../utils/browser/alarms.ts';
import { answerNotification } from '../utils/browser/answer-notification.ts';
import { concernsReminders, tidyCases } from '../utils/browser/case-store.ts';
import { isGateMessage } from '../utils/browser/messages.ts';
import { openNotifiedCase } from '../utils/browser/open-case.ts';
import { rememberShown, remind } from '../utils/browser/remind.ts';
import { watchOpenPages, watchSites } from '../utils/browser/sites.ts';
import { concernsSync, sync } from '../utils/browser/sync.ts';
import { reportTrouble } from '../utils/browser/trouble.ts';
import { readAgain } from '../utils/browser/watch-tab.ts';

// Every listener is registered at once, so that no event is missed that wakes the worker.
export default defineBackground(() => {
  const quietly = (work: () => Promise<unknown>) => () => void work().catch(reportTrouble);

  browser.alarms.onAlarm.addListener(({ name }) => {
    quietly(remind)();
    if (name === DAILY_CHECK) quietly(tidyCases)();
  });
  browser.runtime.onInstalled.addListener(() => {
    // Pages that stand open hold the gate of the version before, which tells nobody any more.
    void watchSites().then(watchOpenPages).catch(reportTrouble);
    quietly(tidyCases)();
  });
  browser.runtime.onStartup.addListener(quietly(remind));
  browser.permissions.onRemoved.addListener(quietly(watchSites));
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void watchSites()
      .then(() => watchOpenPages(origins))
      .catch(reportTrouble);
  });
  browser.notifications.onClicked.addListener((id) => {
    void rememberShown(id)
      .finally(() => openNotifiedCase(id))
      .catch(reportTrouble);
  });
  browser.notifications.onClosed.addListener((id) => void rememberShown(id).catch(reportTrouble));
  // Firefox has no buttons on its notifications; what they do stands on the case's page too.
  browser.notifications.onButtonClicked?.addListener((id, button) => {
    void answerNotification(id, button).catch(reportTrouble);
  });
  browser.storage.onChanged.addListener((changes, area) => {
    const keys = Object.keys(changes);
    if (area === 'local' && concernsReminders(keys)) quietly(remind)();
    if (area !== 'session' && concernsSync(keys)) quietly(sync)();
  });
  browser.runtime.onMessage.addListener((message, { tab }) => {
    if (isGateMessage(message) && tab?.id !== undefined) void readAgain(tab.id).catch(reportTrouble);
  });

  // A worker that starts, for whatever reason, trusts nothing that the browser may have forgotten.
  quietly(remind)();
  quietly(watchSites)();
  quietly(sync)();
});
