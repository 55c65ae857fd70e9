import { NOTHING_AROUND } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { visibleText } from '../text/visible-text.ts';

/**
 * A letter that was attached to a message and that WhatDoTheyKnow shows as a page (/request/…/attach/html/…).
 * The page says neither authority nor date; only the letter's own text does.
 */
export const whatDoTheyKnowAttachment: Reader = {
  name: 'whatdotheyknow-attachment',
  owns: ({ address, document }) =>
    address !== null &&
    /\/attach\/html\/\d+\//.test(address.pathname) &&
    document.querySelector('.view_html_prefix') !== null,

  read({ document, address }) {
    const text = visibleText(document.body, { leaveOut: (element) => element.matches('.view_html_prefix') });
    if (text === '') return [];
    const request = document.querySelector('.view_html_description a')?.textContent?.trim() || null;
    return [
      {
        text,
        source: { reader: 'whatdotheyknow-attachment', address: address?.href ?? null, messageId: null },
        surroundings: { ...NOTHING_AROUND, subject: request },
      },
    ];
  },
};
