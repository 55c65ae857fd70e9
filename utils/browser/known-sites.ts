/** A site or mail client that FOI Clock knows, with the addresses that have to be allowed for it. */
export interface KnownSite {
  readonly name: string;
  readonly matches: readonly [string, ...string[]];
  /** The extension asks for it when it is installed: only the browser's own pages can take it away. */
  readonly comesWithIt?: true;
}

/** Those that a person can switch, the most used first. Names of their own, the same in every language. */
export const KNOWN_SITES: readonly KnownSite[] = [
  { name: 'WhatDoTheyKnow', matches: ['https://www.whatdotheyknow.com/*'], comesWithIt: true },
  { name: 'Gmail', matches: ['https://mail.google.com/*'] },
  {
    name: 'Outlook',
    matches: [
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.live.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
  },
  { name: 'Yahoo Mail', matches: ['https://mail.yahoo.com/*'] },
  { name: 'Proton Mail', matches: ['https://mail.proton.me/*'] },
  { name: 'Fastmail', matches: ['https://app.fastmail.com/*'] },
  { name: 'GOV.UK', matches: ['https://www.gov.uk/*'] },
  { name: 'gov.scot', matches: ['https://www.gov.scot/*', 'https://gov.scot/*'] },
  {
    name: 'gov.wales, llyw.cymru',
    matches: ['https://www.gov.wales/*', 'https://gov.wales/*', 'https://www.llyw.cymru/*', 'https://llyw.cymru/*'],
  },
  { name: 'police.uk', matches: ['https://*.police.uk/*'] },
  { name: 'Transport for London', matches: ['https://tfl.gov.uk/*'] },
];
