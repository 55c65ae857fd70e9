import type { ComponentChildren } from 'preact';
import type { WordKey } from '../utils/words.ts';
import { useSpeech } from './speech.ts';

/** The parts of the full page, by what stands behind the # of their address. */
export const PARTS = { cases: '', open: 'open', settings: 'settings', counting: 'how-days-are-counted' } as const;
export type Part = keyof typeof PARTS;

const NAMES: Record<Part, WordKey> = {
  cases: 'nav_cases',
  open: 'nav_open',
  settings: 'nav_settings',
  counting: 'nav_counting',
};

/** The full page: the way to its parts, and the part that is open. */
export function PageFrame({ part, children }: { part: Part; children: ComponentChildren }) {
  const { words } = useSpeech();
  return (
    <>
      <nav aria-label={words('nav_label')}>
        {(Object.keys(PARTS) as Part[]).map((one) => (
          <a key={one} href={`#${PARTS[one]}`} aria-current={one === part ? 'page' : undefined}>
            {words(NAMES[one])}
          </a>
        ))}
      </nav>
      <main>{children}</main>
    </>
  );
}
