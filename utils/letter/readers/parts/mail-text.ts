import { isHidden, isShown, visibleText } from '../../text/visible-text.ts';

/** What a person is writing: never read. */
export const WRITING = '[contenteditable]:not([contenteditable="false"]), [role="textbox"], textarea';
/** Earlier mails as mail programs set them off. Mail clients put prefixes before names: 'x_gmail_quote'. */
const QUOTED =
  '[class*="gmail_quote"], [class*="gmail_attr"], [class*="yahoo_quoted"], [class*="protonmail_quote"], ' +
  '[class*="moz-cite-prefix"], blockquote[type="cite"]';
/** From these on, everything is the earlier mail. */
const QUOTED_FROM_HERE = '[id$="divRplyFwdMsg"], [id$="appendonsend"], [id$="mail-editor-reference-message-container"]';
const FORWARDED = /^\s{0,5}(?:fwd?|fw|ymlaen)\s?:/i;
const FORWARDED_HEAD = /forwarded message/i;
/** Fewer characters above a forwarded mail are a word to whom it was sent. */
const OWN_WORDS = 80;

export interface MailText {
  readonly text: string;
  /** The letter is a mail that somebody passed on: the fields round it (sender, date) are not its own. */
  readonly isForwarded: boolean;
}

/** What a mail client does within a mail, as selectors: its own parts to leave out, and what it folds but should be read. */
export interface ClientParts {
  readonly leaveOut?: string;
  readonly folded?: string;
}

/**
 * What a mail itself says, without the mails quoted in it; the quoted one where the mail only passes it on.
 * Empty for what is not shown or is being written.
 */
export function mailText(body: Element, subject: string | null, { leaveOut, folded }: ClientParts = {}): MailText {
  if (body.closest(WRITING) !== null || !isShown(body)) return { text: '', isForwarded: false };
  const quoted = quotedIn(body);
  const chrome = leaveOut === undefined ? WRITING : `${WRITING}, ${leaveOut}`;
  const isUnseen = (element: Element) =>
    element.matches(chrome) || (isHidden(element) && (folded === undefined || element.closest(folded) === null));
  const own = visibleText(body, { leaveOut: (each) => isUnseen(each) || quoted.has(each), collapsed: true });
  if (quoted.size === 0 || own.length >= OWN_WORDS) return { text: own, isForwarded: false };
  const whole = visibleText(body, { leaveOut: isUnseen, collapsed: true });
  const isForwarded = own === '' || FORWARDED.test(subject ?? '') || FORWARDED_HEAD.test(whole.slice(0, 300));
  return { text: isForwarded ? whole : own, isForwarded };
}

function quotedIn(body: Element): ReadonlySet<Element> {
  const quoted = new Set(body.querySelectorAll(QUOTED));
  for (const mark of body.querySelectorAll(QUOTED_FROM_HERE)) {
    for (let after: Element | null = mark; after !== null; after = after.nextElementSibling) quoted.add(after);
  }
  return quoted;
}
