import { describe, expect, test } from 'vitest';
import { page } from '../../testing/builders.ts';
import { visibleText } from './visible-text.ts';

const textOf = (html: string) => visibleText(page(html).document.body);

describe('keeps the shape that a person sees', () => {
  test.each([
    ['a line for a line break', 'one<br>two', 'one\ntwo'],
    ['an empty line between paragraphs', '<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['a line for a block', '<div>one</div><div>two</div>', 'one\ntwo'],
    ['tabs between cells', '<table><tr><td>Ref</td><td>12</td></tr></table>', 'Ref\t12'],
    ['one blank for the source’s line ends', 'forty\n   working days', 'forty working days'],
    ['no break inside a word', 'FOI<b>2018</b>/<i>04155</i>', 'FOI2018/04155'],
    ['the lines of preformatted text', '<pre>one\n  two</pre>', 'one\ntwo'],
    ['lines where the style keeps them', '<div style="white-space: pre-wrap">one\ntwo</div>', 'one\ntwo'],
    ['a list’s items', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
  ])('%s', (_what, html, text) => expect(textOf(html)).toBe(text));
});

describe('leaves out', () => {
  test.each([
    ['what has no text', 'a<script>b</script><style>c</style><template>d</template>'],
    ['what is hidden by its attribute', 'a<p hidden>b</p>'],
    ['what is hidden by its style', 'a<p style="display:none">b</p><p style="visibility: hidden">c</p>'],
    ['comments', 'a<!-- b -->'],
    ['buttons and what a person writes', 'a<button>b</button><textarea>c</textarea>'],
  ])('%s', (_what, html) => expect(textOf(html)).toBe('a'));
});

test('leaves out what it is told to, and keeps the hidden where it is told to', () => {
  const { body } = page('<p>a</p><p class="no">b</p><p hidden>c</p>').document;
  const leaveOut = (element: Element) => element.matches('.no');
  expect(visibleText(body, { leaveOut, collapsed: true })).toBe('a\n\nc');
});

describe('where the browser knows what is hidden', () => {
  const shown = (visible: boolean, defaultView: object | null) => {
    const { body } = page('<p>a</p>').document;
    const paragraph = body.querySelector('p');
    if (paragraph === null) throw new Error('no paragraph');
    paragraph.checkVisibility = () => visible;
    Object.defineProperty(body.ownerDocument, 'defaultView', { value: defaultView });
    return visibleText(body);
  };
  test.each([
    ['it is asked', false, {}, ''],
    ['what it shows is read', true, {}, 'a'],
    ['it is not asked about a document that nobody sees: all of that would be hidden', false, null, 'a'],
  ])('%s', (_what, visible, view, text) => expect(shown(visible, view)).toBe(text));
});
