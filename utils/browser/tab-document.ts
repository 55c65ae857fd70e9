import { browser } from 'wxt/browser';
import { patternOf } from './sites.ts';

/** The one request that FOI Clock ever makes: for the bytes of the document that stands in the tab already. */
export type TabDocument =
  | { readonly got: true; readonly name: string; readonly bytes: Uint8Array }
  /** Firefox lets nothing into its viewer; the site itself has to be allowed first. */
  | { readonly got: false; readonly why: 'needs-permission'; readonly site: URL }
  | { readonly got: false; readonly why: 'unreachable' };

/** Larger ones are refused anyway, and would only be carried through the browser's memory. */
const MOST_BYTES = 50 * 1024 * 1024;

/** The bytes of the PDF in a tab, from the tab's own copy where the browser lets us in, else from its address. */
export async function documentInTab(tabId: number, address: string | null): Promise<TabDocument> {
  const url = URL.parse(address ?? '');
  if (url === null || !/^https?:$/.test(url.protocol)) return { got: false, why: 'unreachable' };
  const name = nameIn(url);
  const inside = await fromInside(tabId);
  if (inside !== null) return { got: true, name, bytes: inside };
  // Only secure sites can be allowed.
  if (url.protocol !== 'https:') return { got: false, why: 'unreachable' };
  const origins = [patternOf(url)];
  if (!(await browser.permissions.contains({ origins }))) return { got: false, why: 'needs-permission', site: url };
  const bytes = await fromAddress(url);
  return bytes === null ? { got: false, why: 'unreachable' } : { got: true, name, bytes };
}

/** Null where the browser lets no script into its viewer (Firefox). */
async function fromInside(tabId: number): Promise<Uint8Array | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      args: [MOST_BYTES],
      // Runs in the tab: it must hold nothing from here.
      func: async (most: number) => {
        const response = await fetch(location.href, { credentials: 'include', cache: 'force-cache' });
        const bytes = new Uint8Array(await response.arrayBuffer());
        return !response.ok || bytes.length > most ? null : bytes.toBase64();
      },
    });
    return typeof frame?.result === 'string' ? Uint8Array.fromBase64(frame.result) : null;
  } catch {
    return null;
  }
}

async function fromAddress(url: URL): Promise<Uint8Array | null> {
  try {
    const response = await fetch(url, { credentials: 'include', cache: 'force-cache' });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return response.ok && bytes.length <= MOST_BYTES ? bytes : null;
  } catch {
    return null;
  }
}

/** The file's name in an address; as it stands there where it is not well encoded. */
function nameIn({ pathname }: URL): string {
  const last = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
