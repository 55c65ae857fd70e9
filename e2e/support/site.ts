import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installOnDebian } from '../../scripts/browsers.ts';

const HTML = 'text/html; charset=utf-8';

/** A server on this machine that stands for every host: what the browser asks of any address it answers. */
export interface Site {
  readonly port: number;
  /** From now on this stands at an address; HTML unless it says otherwise. */
  put(address: string, content: string | Uint8Array, contentType?: string): void;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const pages = new Map<string, { content: string | Uint8Array; contentType: string }>();
  const server = createServer(certificate(), (request, response) => {
    const page = pages.get(`${request.headers.host}${request.url}`);
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': page?.contentType ?? HTML });
    response.end(page?.content ?? '<!doctype html><title>Not here</title>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    put(address, content, contentType = HTML) {
      const { host, pathname, search } = new URL(address);
      pages.set(`${host}${pathname}${search}`, { content, contentType });
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Made anew for each run: a key that lies in a repository is no secret and looks like a leak. */
function certificate(): { key: Buffer; cert: Buffer } {
  if (!existsSync('/usr/bin/openssl')) installOnDebian(['openssl']);
  const folder = mkdtempSync(join(tmpdir(), 'foi-clock-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  execFileSync(
    'openssl',
    ['req', '-x509', ...curve, '-days', '2', '-subj', '/CN=localhost', '-keyout', key, '-out', cert],
    {
      stdio: 'ignore',
    },
  );
  const made = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return made;
}
