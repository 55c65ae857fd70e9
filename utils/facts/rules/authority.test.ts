import { describe, expect, test } from 'vitest';
import { bestFound } from '../../testing/best-found.ts';
import { authority } from './authority.ts';

const BODY = '\n\nDear Mr Grey\n\nThank you for your request.\n\nYours sincerely\n\nFOI Officer';

describe('names the body that answers', () => {
  test.each([
    [
      'before one that is only spoken of',
      'Dear Mr Grey\n\nWelsh Government holds this.\n\n- named by South Wales Police\n- for South Wales Police\n- with South Wales Police\n- of South Wales Police',
      'Welsh Government',
    ],
    ['beside another column', `Chief Executive's Office\tFalkirk Council${BODY}`, 'Falkirk Council'],
    [
      'by its name, not its station’s',
      `Peterlee Police Office\nSt Aidans Way${BODY}\nDurham Constabulary`,
      'Durham Constabulary',
    ],
    ['by its letterhead', `Wiltshire Council\nCounty Hall\nTrowbridge${BODY}`, 'Wiltshire Council'],
    [
      'by a letterhead in capitals',
      `LANCASHIRE CONSTABULARY\npolice and communities together${BODY}`,
      'Lancashire Constabulary',
    ],
    [
      'by a letterhead on two lines',
      `SOUTH DOWNS\nNATIONAL PARK AUTHORITY${BODY}`,
      'South Downs National Park Authority',
    ],
    ['by its signature', `${BODY}\nUniversity of East Anglia\nNorwich`, 'University of East Anglia'],
    ['by what it holds', 'Dear Mr Grey\n\nDerbyshire Constabulary holds this information.', 'Derbyshire Constabulary'],
    [
      'before the unit that writes for it',
      `Thames Valley Police\nJoint Unit\n\nDear Mr Grey\n\nThis answer is given on behalf of Hampshire Constabulary. Hampshire Constabulary holds it.`,
      'Hampshire Constabulary',
    ],
    [
      'before the body it points to',
      'Kent County Council\n\nDear Mr Grey\n\nKent County Council does not hold this. You may wish to contact Medway Council.',
      'Kent County Council',
    ],
    ['by initials', 'Dear Mr Grey\n\nThe DWP holds this information.', 'Department for Work and Pensions'],
    ['for a part of it', `Navy Command\nPortsmouth${BODY}`, 'Ministry of Defence'],
    [
      'with a comma in its name',
      'Dear Mr Grey\n\nThe Department for Environment, Food and Rural Affairs holds this.',
      'Department for Environment, Food and Rural Affairs',
    ],
    ['of the health service', `NHS Tayside\nDundee${BODY}`, 'NHS Tayside'],
    [
      'a commissioner',
      `POLICE AND CRIME COMMISSIONER FOR CHESHIRE\nWinsford${BODY}`,
      'Police and Crime Commissioner for Cheshire',
    ],
    [
      'in the letter’s language',
      'Prifysgol Bangor\nBangor University\n\nAnnwyl Mr Grey\n\nDiolch i chi am eich cais o dan y Ddeddf.',
      'Prifysgol Bangor',
    ],
    [
      'in its own letters',
      'Glyndŵr\u00a0University\n\nDear Mr Grey\n\nThank you for your request.',
      'Glyndŵr University',
    ],
    [
      'in its own letters, shouted',
      'CYNGOR CYMUNED GŴYR\n\nAnnwyl Mr Grey\n\nDiolch i chi am eich cais.',
      'Cyngor Cymuned Gŵyr',
    ],
    [
      'of a Welsh county',
      'Cyngor Sir Marrowby\n\nAnnwyl Mr Grey\n\nDiolch i chi am eich cais o dan y Ddeddf.',
      'Cyngor Sir Marrowby',
    ],
    [
      'the regulator, for its own request',
      `Information Commissioner's Office\n\nDear Mr Grey\n\nYour request to us.`,
      "Information Commissioner's Office",
    ],
  ])('%s', (_how, letter, name) => {
    expect(bestFound(authority, letter)).toBe(name);
  });
});

describe('names none', () => {
  test.each([
    [
      'where only the regulator is named',
      'Dear Mr Grey\n\nPlease find it attached. You may complain to the Information Commissioner’s Office.',
    ],
    [
      'where only the regulator is named, in Welsh',
      'Annwyl Mr Grey\n\nDiolch am eich cais. Gallwch gwyno i’r Comisiynydd Gwybodaeth neu Swyddfa’r Comisiynydd Gwybodaeth.',
    ],
    [
      'for what a page is about',
      'Correspondence with the Home Office\n\nRequest\n\nPlease provide it.\n\nResponse\n\nIt is not held.',
    ],
    [
      'for what is only its kind',
      'The Billing Authority and the Licensing Authority\n\nDear Mr Grey\n\nPlease find it attached.',
    ],
    ['for "the Council" alone', 'Dear Mr Grey\n\nThe Council holds this information.'],
    ['for an office’s own title', 'Information Governance Team\n\nDear Mr Grey\n\nPlease find it attached.'],
  ])('%s', (_why, letter) => {
    expect(bestFound(authority, letter)).toBeNull();
  });
});
