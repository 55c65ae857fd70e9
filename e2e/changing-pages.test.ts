import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, openChromium } from './support/chromium.ts';
import { dataOf } from './support/popup.ts';
import { openSite, type Site } from './support/site.ts';

type Api = { chrome: typeof import('@wxt-dev/browser').browser };

const GMAIL = 'https://mail.google.com/mail/u/0/';
const PROTON = 'https://mail.proton.me/u/0/inbox/one';

const letter = (reference: string) => `<p>Our reference: ${reference}</p><p>Dear Ms Grey</p>
  <p>Thank you for your request of 3 March 2026 under the Freedom of Information Act 2000. The Council holds no such map.</p>
  <p>You may ask for an internal review within 40 working days of the date of this response.</p>
  <p>Harrowdale Borough Council</p>`;

const mail = (reference: string, id: string) => `
  <div role="main"><h2 class="hP" data-legacy-thread-id="${id}">Your request</h2><div role="list"><div role="listitem">
  <div class="adn" data-message-id="#msg-f:${id}" data-legacy-message-id="${id}">
    <span class="gD" email="foi@harrowdale.example" name="Information Governance"></span>
    <span class="g3" title="27 Mar 2026, 10:00">27 Mar</span>
    <div class="ii gt"><div class="a3s aiL">${letter(reference)}</div></div></div></div></div></div>`;

let site: Site;
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  site.put(GMAIL, `<!doctype html><title>Inbox - me@example.org - Gmail</title><body><div id="app"></div></body>`);
  site.put(
    PROTON,
    `<!doctype html><title>Inbox | Proton Mail</title><h1 data-testid="conversation-header:subject" title="Your request">Your
     request</h1><article data-testid="message-view-0" data-message-id="one" data-shortcut-target="message-container">
     <div data-testid="message-header-expanded:0"><span data-testid="recipients:sender">Information Governance
     foi@harrowdale.example</span></div><iframe title="Email content" data-testid="content-iframe" src="about:blank"
     sandbox="allow-same-origin allow-popups"></iframe></article>
     <script>
       // Written late, as the real one does.
       requestAnimationFrame(() => {
         const { contentDocument } = document.querySelector('iframe');
         contentDocument.open();
         contentDocument.write(${JSON.stringify(`<div id="proton-root">${letter('FOI/2026/0144')}</div>`)});
         contentDocument.close();
       });
     </script>`,
  );
  chromium = await openChromium(site);
  page = await chromium.browser.newPage();
});
afterAll(async () => {
  await chromium.close();
  await site.close();
});

const showMail = (html: string, hash: string) =>
  page.evaluate(
    ([content = '', address = '']) => {
      const app = document.querySelector('#app');
      history.pushState(null, '', address);
      app?.replaceChildren(new DOMParser().parseFromString(content, 'text/html').body);
    },
    [html, hash],
  );
const badge = () =>
  chromium.probe.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as Api;
    const [tab] = await chrome.tabs.query({ url: `${new URL(address).origin}/*` });
    return tab?.id === undefined ? null : chrome.action.getBadgeText({ tabId: tab.id });
  }, page.url());
const referenceIn = async (popup: Page) => dataOf(popup, '[data-fact="reference"]', 'value');

describe('a mail client on a site that is switched on', () => {
  test('the switch in the settings asks for that host alone', async () => {
    await chromium.grant('https://mail.google.com/*');
    await chromium.openSettings();
    await chromium.probe.click('[data-site="Gmail"]');
    await chromium.probe.waitForSelector('[data-site="Gmail"]:checked');
    const scripts = () =>
      chromium.probe.evaluate(async () => {
        const { chrome } = globalThis as unknown as Api;
        return (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches).sort();
      });
    await expect.poll(scripts).toEqual(['https://mail.google.com/*', 'https://www.whatdotheyknow.com/*']);
  });

  test('the toolbar button says that a letter was opened, without a page load', async () => {
    await page.goto(GMAIL);
    await page.bringToFront();
    expect(await badge()).toBe('');
    await showMail(mail('FOI/2026/0101', 'a1'), '#inbox/a1');
    await expect.poll(badge).not.toBe('');
  });

  test('the popup shows the mail that is open now, never the one before', async () => {
    await showMail(mail('FOI/2026/0102', 'a2'), '#inbox/a2');
    const popup = await chromium.press(page);
    expect(await referenceIn(popup)).toBe('FOI/2026/0102');
    await popup.close();
  });

  test('the button is silent again when the letter was closed', async () => {
    await showMail('<div role="main">Inbox</div>', '#inbox');
    await expect.poll(badge).toBe('');
  });

  test('a letter’s text in a box where the person writes is none', async () => {
    await showMail(
      `<div role="main"><div role="textbox" aria-label="Message Body" contenteditable="true">${letter('FOI/2026/0103')}</div></div>`,
      '#inbox?compose=new',
    );
    const popup = await chromium.press(page);
    expect(await dataOf(popup, '[data-letter-kind]', 'letter-kind')).toBe('none');
    await popup.close();
  });

  test('switched off, the gate is gone at once', async () => {
    await chromium.openSettings();
    await chromium.probe.click('[data-site="Gmail"]');
    await chromium.probe.waitForSelector('[data-site="Gmail"]:not(:checked)');
    await page.goto('about:blank');
    await page.goto(GMAIL);
    await showMail(mail('FOI/2026/0105', 'a5'), '#inbox/a5');
    const scripts = () =>
      chromium.probe.evaluate(async () => {
        const { chrome } = globalThis as unknown as Api;
        return (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches);
      });
    await expect.poll(scripts).toEqual(['https://www.whatdotheyknow.com/*']);
  });
});

test('Proton’s letter stands in a frame of its own, and is read', async () => {
  await page.goto(PROTON);
  const popup = await chromium.press(page);
  expect(await referenceIn(popup)).toBe('FOI/2026/0144');
  await popup.close();
});

test('a known site that is no longer built as it was says so, and how to go on', async () => {
  await page.goto(GMAIL);
  await showMail(
    `<div role="main"><div class="new">${letter('FOI/2026/0199').repeat(3)}</div></div>`,
    '#inbox/FMfcgzQcpnHkLZtVbWqW',
  );
  const popup = await chromium.press(page);
  expect(await dataOf(popup, '[data-missing]', 'missing')).toBe('site-changed');
  await popup.close();
});

test('a page sees nothing of the extension that looks at it', async () => {
  const address = 'https://www.whatdotheyknow.com/request/watching_page';
  site.put(
    address,
    `<!doctype html><title>Watching</title><script>
       window.seen = [];
       const { dispatchEvent } = EventTarget.prototype;
       EventTarget.prototype.dispatchEvent = function (event) { seen.push(event.type); return dispatchEvent.call(this, event); };
       addEventListener('message', ({ data }) => seen.push(data));
       new MutationObserver((all) => { for (const { target, attributeName } of all) if (attributeName) seen.push(attributeName); })
         .observe(document, { attributes: true, subtree: true });
     </script><div id="request_show"><div id="left_column"><div class="incoming correspondence" id="incoming-1">
     <div class="correspondence__header"><a class="correspondence__header__date"><time datetime="2026-03-27T10:00:00+00:00">27
     March 2026</time></a></div><div class="correspondence_text">${letter('FOI/2026/0177')}</div></div></div></div>`,
  );
  await page.goto(address);
  await page.bringToFront();
  // By then the gate has looked, and the letter was read in the page.
  await expect.poll(badge).not.toBe('');
  const seen = await page.evaluate(() => ({
    events: (globalThis as unknown as { seen: unknown[] }).seen,
    names: Object.keys(globalThis).filter((name) => /foi|clock|gate/i.test(name)),
    traces: document.documentElement.outerHTML.includes('chrome-extension:'),
  }));
  expect(seen).toEqual({ events: [], names: [], traces: false });
});

test('an address that is none is refused with a sentence', async () => {
  await chromium.openSettings();
  await chromium.probe.type('[name="address"]', 'gmail');
  await chromium.probe.click('[data-action="add-site"]');
  await chromium.probe.waitForSelector('.settings [role="alert"]');
  expect(await chromium.probe.$eval('.settings [role="alert"]', (one) => one.textContent)).toContain('gmail');
});
