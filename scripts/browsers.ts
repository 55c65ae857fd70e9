import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

type Name = 'chromium' | 'firefox';

/** Where the browsers stand on the systems that we know, the best first. An environment variable goes before them. */
const PLACES: Record<Name, { variable: string; debian: string; paths: readonly string[] }> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    debian: 'chromium',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/microsoft-edge',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      join(homedir(), 'AppData', 'Local', 'Google', 'Chrome', 'Application', 'chrome.exe'),
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    debian: 'firefox-esr',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** The path of a browser's program; null where none is found. */
export function findBrowser(name: Name): string | null {
  const { variable, paths } = PLACES[name];
  const chosen = process.env[variable];
  return [chosen ?? '', ...paths].find((path) => path !== '' && existsSync(path)) ?? null;
}

/**
 * The path of a browser's program; on Debian as root it is installed where it is missing.
 * @throws where it is missing and cannot be installed, with what to install
 */
export function needBrowser(name: Name): string {
  const found = findBrowser(name);
  if (found !== null) return found;
  const { debian, variable } = PLACES[name];
  // The fonts make a screenshot look the same on every Debian machine.
  installOnDebian([debian, 'fonts-dejavu-core', 'fonts-liberation']);
  const installed = findBrowser(name);
  if (installed !== null) return installed;
  throw new Error(
    `No ${name} was found. Install Chrome, Chromium, Edge or Firefox, or name its program in ${variable}.`,
  );
}

/** Installs Debian packages, saying so; does nothing on other systems or without the right to. */
export function installOnDebian(packages: readonly string[]): void {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  console.log(`Installing ${packages.join(', ')} (apt-get; about half a minute) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
