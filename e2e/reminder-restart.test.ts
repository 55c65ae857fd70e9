import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needBrowser } from '../scripts/browsers.ts';
import { type FirefoxProfile, openFirefoxProfile } from './support/firefox-profile.ts';
import { CASE, marked, nextAlarm, notified, reminderOn, TODAY, wantReminder } from './support/reminders.ts';

// Every start of these browsers finds the same profile, as a person's does. Alarms are gone at each start: what is
// planned then was planned from what is stored.

const DAY = 24 * 60 * 60 * 1000;
const profiles: string[] = [];
function newProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'foi-clock-profile-'));
  profiles.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of profiles) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Waits for the moment itself: nothing runs that could tell. */
async function until(moment: Temporal.Instant): Promise<void> {
  await expect
    .poll(() => Temporal.Instant.compare(Temporal.Now.instant(), moment), { timeout: 60_000 })
    .toBeGreaterThanOrEqual(0);
}

/** The reminder of tomorrow: its alarm rings for the first time a day before it, or within the next minute. */
async function expectTomorrowPlanned(probe: Page, due: Temporal.Instant): Promise<void> {
  await expect.poll(() => nextAlarm(probe)).toBeLessThanOrEqual(due.epochMilliseconds + DAY);
  expect(await nextAlarm(probe)).toBeGreaterThan(Temporal.Now.instant().epochMilliseconds - 60_000);
}

describe('Chromium', () => {
  const profile = newProfile();
  let due: Temporal.Instant;

  async function start(): Promise<{ browser: Browser; probe: Page }> {
    const browser = await puppeteer.launch({
      executablePath: needBrowser('chromium'),
      headless: true,
      pipe: true,
      userDataDir: profile,
      enableExtensions: [fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url))],
      args: ['--no-sandbox', '--disable-background-networking', '--lang=en-GB'],
    });
    const worker = await browser.waitForTarget((one) => one.type() === 'service_worker');
    const probe = await browser.newPage();
    await probe.goto(`chrome-extension://${new URL(worker.url()).host}/cases.html`);
    return { browser, probe };
  }

  test('first run: a reminder is planned', async () => {
    const { browser, probe } = await start();
    due = await wantReminder(probe, 8);
    await expect.poll(() => nextAlarm(probe)).not.toBeNull();
    expect(await notified(probe)).toEqual([]);
    await browser.close();
  });

  test('second run, after its moment: what was missed is shown, and the next is planned', async () => {
    await until(due);
    const { browser, probe } = await start();
    await expect.poll(() => notified(probe)).toEqual([reminderOn(TODAY)]);
    await expect.poll(() => marked(probe)).toEqual([TODAY.toString()]);
    await expectTomorrowPlanned(probe, due);
    await browser.close();
  });

  test('third run: it is not shown again', async () => {
    const { browser, probe } = await start();
    // The background has been over the reminders when the next one is planned.
    await expectTomorrowPlanned(probe, due);
    expect(await notified(probe)).toEqual([]);
    await browser.close();
  });
});

describe('Firefox', () => {
  const profile = newProfile();
  let firefox: FirefoxProfile;
  let due: Temporal.Instant;
  beforeAll(async () => {
    firefox = await openFirefoxProfile(profile, { install: true });
  });
  afterAll(() => firefox.close());

  test('the background is stopped: the alarm wakes it and the notification comes', async () => {
    due = await wantReminder(firefox.probe, 4);
    await expect.poll(() => nextAlarm(firefox.probe)).not.toBeNull();
    await firefox.stopBackground();
    expect(await firefox.backgroundState()).toBe('stopped');
    await expect.poll(() => notified(firefox.probe), { timeout: 40_000 }).toEqual([reminderOn(TODAY)]);
    await expect.poll(() => marked(firefox.probe)).toEqual([TODAY.toString()]);
  });

  test('snoozed on the case’s page, it is taken away, and comes tomorrow', async () => {
    await firefox.show(`cases.html#${CASE}`);
    await firefox.probe.waitForSelector('[data-snooze="review-request"] button');
    await firefox.probe.click('[data-snooze="review-request"] button');
    await expect.poll(() => notified(firefox.probe)).toEqual([]);
    await expectTomorrowPlanned(firefox.probe, due);
  });

  test('started again: it is not shown again, and the next is planned', async () => {
    await firefox.close();
    firefox = await openFirefoxProfile(profile, { install: false });
    await expectTomorrowPlanned(firefox.probe, due);
    expect(await notified(firefox.probe)).toEqual([]);
  });

  test('one that was due while the browser was closed is shown at the next start, once', async () => {
    due = await wantReminder(firefox.probe, 8);
    await expect.poll(() => nextAlarm(firefox.probe)).not.toBeNull();
    await firefox.close();
    await until(due);
    firefox = await openFirefoxProfile(profile, { install: false });
    await expect.poll(() => notified(firefox.probe)).toEqual([reminderOn(TODAY)]);
    await firefox.close();
    firefox = await openFirefoxProfile(profile, { install: false });
    await expectTomorrowPlanned(firefox.probe, due);
    expect(await notified(firefox.probe)).toEqual([]);
  });
});
