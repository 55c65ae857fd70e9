import { phrase } from '../reading/phrases.ts';

// What authorities call their reference, from the least to the most particular. Their words never belong to its value.
const OWNER =
  '(?:our|my|the|tfl|cps|mod|dvla|ein|council|trust|force|branch|internal|unique|foi|foia|eir|ati|sar|rfi|atisn|case|request|enquiry|information request|freedom of information request|freedom of information|information|correspondence|log|review|internal review|tracking|customer|contact|service|file|document|department|departmental)';

/** "Our ref", "FOI Reference No", "Request ID", "Ein cyf": without what follows. */
export const REFERENCE_LABEL = String.raw`(?:(?:${OWNER} ){0,4}(?:ref(?:erence)?s?\b\.?(?: ?(?:no|number|num|code|id)\b\.?)?)|(?:(?:foi|foia|eir|our|information|freedom of information|case|unique) ){0,3}(?:request|case|enquiry|ticket|id)(?: ref(?:erence)?)?\.? ?(?:no|number|num|id)\b\.?|(?:ein |y )?(?:cyf|cyfeirnod|rhif (?:cyfeirnod|y cais|cais)|cyfeirnod y cais)\b\.?)`;

/** The words of a label that no other thing is called by: the few places at which a label is looked for. */
export const REFERENCE_WORD = phrase(
  /\b(?:ref(?:erence)?s?|(?:request|case|enquiry|ticket|id)(?: ref(?:erence)?)?\.? ?(?:no|number|num|id)|cyf|cyfeirnod|rhif (?:cyfeirnod|y cais|cais))\b/i,
  'text',
);

/** The words that may stand before those in a label. */
export const OWNER_WORDS: ReadonlySet<string> = new Set([...(OWNER.match(/[a-z]+/g) ?? []), 'y']);

/** The requester's own reference; what follows is only exceptionally the authority's. */
export const YOUR_LABEL = String.raw`\b(?:your|eich) (?:ref(?:erence)?|cyf|cyfeirnod)\b`;

/** Words before a label that make it another matter's reference. */
export const OTHER_MATTER =
  /\b(?:crime|incident|planning|application|company|charity|vat|account|invoice|permit|(?:previous|earlier|related)(?: (?:FOI )?(?:requests?|responses?|repl(?:y|ies)|correspondence),? ?[[(]?(?:dated [\w ]{6,20}, ?)?)?|original(?: request)?|old|their|complaint|complaints|commissioner's|ico's|ico|parliamentary|question|policy|property|branch|grid|asset|for you|dpa|registration|section|licen[cs]e|contract|tender|order|uprn) ?$/i;

/** What a request's reference commonly begins with. */
export const FOI_PREFIX =
  '(?:F[Oo]IA?R?|EIR|RFI|FOISA|ATISN|ATI|IR|IRQ|RQST|IM-FOI|FOIRequest|IC|CAS|DPA|SAR|ACCESS|INFREQ|FoI|RhG)';
