import { browser } from 'wxt/browser';
import type { CaseId } from '../cases/case.ts';
import { caseOfNotification } from './notifications.ts';

/** The address of a case's page. */
export function caseAddress(id: CaseId): string {
  return browser.runtime.getURL(`/cases.html#${id}`);
}

/** Opens the case that a pressed notification is about, and takes the notification away. */
export async function openNotifiedCase(notification: string): Promise<void> {
  await browser.tabs.create({ url: caseAddress(caseOfNotification(notification)) });
  await browser.notifications.clear(notification);
}
