import type { Page } from '../page.ts';
import type { Reader } from '../reader.ts';
import { visibleText } from '../text/visible-text.ts';
import { mainText } from './parts/main-text.ts';
import { inLine, lineOf } from './parts/open-mail.ts';
import { publishedLetter } from './parts/published-answer.ts';

const NAME = 'gov-uk';
const PATH = /^\/government\/publications\/[^/]+(?:\/[^/]+)?\/?$/;
/** The kind of publication above its title: on an HTML attachment the only sign of what it is. */
const CONTEXT = '.gem-c-heading__context, .gem-c-title__context, .govuk-caption-xl, .govuk-caption-l';
const RELEASE = /^(?:FOI release|(?:datganiad|rhyddhau|rhyddhad|ymateb)\b.{0,60}(?:rhyddid gwybodaeth|FOI|RhG))/i;
/** The letter of an HTML attachment, or what a publication's page says of it. */
const PARTS = '[class*="govspeak"], .gem-c-lead-paragraph';
/** Never the letter's: whose page it is, and when it was published. */
const NOT_LETTER =
  '.organisation-logos, .gem-c-inverse-header, .gem-c-metadata, .gem-c-published-dates, .gem-c-contents-list, ' +
  '.gem-c-back-to-top-link, .gem-c-attachment, .gem-c-heading, h1';

/** An FOI release on GOV.UK: the publication's page, and the letter in it that stands as a page of its own. */
export const govUk: Reader = {
  name: NAME,
  owns: (page) => isPublication(page) && isRelease(page.document),

  read(page) {
    const { document } = page;
    const heading = lineOf(document, 'h1') ?? '';
    const context = lineOf(document, CONTEXT) ?? 'FOI release';
    const title = inLine(heading.replace(context, ' '));
    const parts = [...document.querySelectorAll(PARTS)].filter((part) => part.parentElement?.closest(PARTS) == null);
    const said = parts.length > 0 ? parts.map((part) => visibleText(part)) : [mainText(document, NOT_LETTER)];
    const text = [title, ...said].filter((part) => part !== '').join('\n\n');
    return publishedLetter(
      { reader: NAME, text, authority: publisher(document), subject: `${context}: ${title}` },
      page,
    );
  },
};

function isPublication({ address }: Page): boolean {
  return address !== null && /^(?:www\.)?gov\.uk$/.test(address.hostname) && PATH.test(address.pathname);
}

function isRelease(document: Document): boolean {
  const format = document.querySelector('meta[name="govuk:format"]')?.getAttribute('content');
  return (
    format === 'foi_release' ||
    [...document.querySelectorAll(CONTEXT)].some((each) => RELEASE.test(inLine(each.textContent ?? '')))
  );
}

/** The organisation that published it: by the site's own field, the logo, or the line 'From'. */
function publisher(document: Document): string | null {
  const field = document.querySelector('meta[name="govuk:primary-publishing-organisation"]')?.getAttribute('content');
  const ORGANISATION = 'a[href^="/government/organisations/"]';
  return (
    field?.trim() ||
    lineOf(document, `.organisation-logos ${ORGANISATION}, .gem-c-organisation-logo`) ||
    lineOf(document, `.gem-c-metadata ${ORGANISATION}, .gem-c-metadata__list ${ORGANISATION}`)
  );
}
