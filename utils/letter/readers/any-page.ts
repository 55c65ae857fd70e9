import { NOTHING_AROUND } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { mainText } from './parts/main-text.ts';
import { siteName } from './parts/published-answer.ts';

/** Sites that only public authorities have. */
const AUTHORITY_HOST = /\.(?:gov\.(?:uk|scot|wales)|nhs\.(?:uk|scot|wales)|police\.uk|ac\.uk|llyw\.cymru)$/;
const LOG = /disclosure|foi-(?:release|response|request)|(?:previous|published|past)-(?:foi|information)/i;

/** Any page at all: what stands in its main part, or the whole of it. The last in the order. */
export const anyPage: Reader = {
  name: 'any-page',
  owns: () => true,

  read({ document, address }) {
    const text = mainText(document);
    if (text === '') return [];
    const isAuthoritys = address !== null && AUTHORITY_HOST.test(address.hostname);
    return [
      {
        text,
        source: { reader: 'any-page', address: address?.href ?? null, messageId: null },
        surroundings: {
          ...NOTHING_AROUND,
          subject: document.title.trim() || null,
          authority: isAuthoritys ? siteName(document) : null,
          publishedForAll: isAuthoritys && LOG.test(address.pathname),
        },
      },
    ];
  },
};
