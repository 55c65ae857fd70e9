import { expect, test } from 'vitest';
import { page } from '../../../testing/builders.ts';
import { frameContent, isSeenFromOutside } from './frame-content.ts';

const frameOf = (html: string) => {
  const frame = page(html).document.querySelector('iframe');
  if (frame === null) throw new Error('no frame');
  return frame;
};

test('gives the document that stands in the frame', () => {
  const frame = frameOf('<iframe srcdoc="<p>before</p>"></iframe>');
  Object.defineProperty(frame, 'contentDocument', { value: page('<p>now</p>').document });
  expect(frameContent(frame)?.body.textContent).toBe('now');
});

test('gives what was put into a frame that may not be looked into', () => {
  expect(frameContent(frameOf('<iframe srcdoc="<p>Letter</p>"></iframe>'))?.querySelector('p')?.textContent).toBe(
    'Letter',
  );
});

test('gives nothing for a frame of another site', () => {
  expect(frameContent(frameOf('<iframe src="https://example.org/"></iframe>'))).toBeNull();
});

test('a page of its own is not seen from outside', () => {
  const own = page('<p>Letter</p>').document;
  expect(isSeenFromOutside(own)).toBe(false);
  Object.defineProperty(own, 'defaultView', { value: { frameElement: own.body } });
  expect(isSeenFromOutside(own)).toBe(true);
});
