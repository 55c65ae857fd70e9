import { defineConfig } from 'wxt';
import { markdownPages } from './scripts/markdown-plugin.ts';

// The pages' content security policy: nothing from outside, no request to anywhere.
// Firefox lets no script into its PDF viewer, so that a page of ours has to fetch the document that the person asks about.
const policy = (browser: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    browser === 'firefox' ? "connect-src 'self' https: http:" : "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
// `wxt dev` loads modules and styles from its own server.
const DEV_POLICY =
  "script-src 'self' http://localhost:3000; style-src 'self' 'unsafe-inline'; connect-src 'self' http://localhost:3000 ws://localhost:3000";

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  webExt: { disabled: true },
  vite: () => ({
    plugins: [markdownPages()], // The PDF reader is one large chunk, loaded only when a PDF is opened.
    build: { chunkSizeWarningLimit: 2000, assetsInlineLimit: 0, target: 'es2024' },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: '__MSG_extension_name__' },
    permissions: ['activeTab', 'scripting', 'storage', 'alarms', 'notifications'],
    host_permissions: ['https://www.whatdotheyknow.com/*'],
    // Asked for one site at a time, when the person presses the button for it.
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: command === 'serve' ? DEV_POLICY : policy(browser) },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'foi-clock@foi-clock.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
});
