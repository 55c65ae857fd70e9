import { describe, expect, test } from 'vitest';
import { patternFor } from './sites.ts';

describe('an address that a person types becomes the pattern of that host alone', () => {
  test.each([
    ['as the browser shows it', 'https://webmail.example.org/?_task=mail&_mbox=INBOX', 'https://webmail.example.org/*'],
    ['without https', 'webmail.example.org', 'https://webmail.example.org/*'],
    ['with blanks round it', '  webmail.example.org/mail ', 'https://webmail.example.org/*'],
    ['with a port, which a pattern covers', 'https://webmail.example.org:8443/', 'https://webmail.example.org/*'],
  ])('%s', (_how, typed, pattern) => expect(patternFor(typed)).toBe(pattern));
});

describe('no pattern', () => {
  test.each([
    ['for nothing', ''],
    ['for a word', 'gmail'],
    ['for an unsafe site', 'http://webmail.example.org'],
    ['for every site', 'https://*/*'],
    ['for a file', 'file:///letter.html'],
    ['for a script', 'javascript:alert(1)'],
  ])('%s', (_what, typed) => expect(patternFor(typed)).toBeNull());
});
