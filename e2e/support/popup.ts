import type { Page } from 'puppeteer-core';

/** The value of the one element that a selector names, under one of its data attributes; null where there is none. */
export async function dataOf(page: Page, selector: string, name: string): Promise<string | null> {
  const element = await page.$(selector);
  return element === null ? null : element.evaluate((one, key) => one.getAttribute(`data-${key}`), name);
}

/** The contract's facts as the popup shows them. */
export async function factsIn(popup: Page) {
  const fact = (name: string) => dataOf(popup, `[data-fact="${name}"]`, 'value');
  return {
    kind: await dataOf(popup, '[data-letter-kind]', 'letter-kind'),
    authority: await fact('authority'),
    reference: await fact('reference'),
    letterDate: await fact('letter-date'),
    requestDate: await fact('request-date'),
    regime: await fact('regime'),
    reviewWindow: await fact('review-window'),
    reviewDeadline: await dataOf(popup, '[data-deadline="review-request"]', 'due'),
  };
}
