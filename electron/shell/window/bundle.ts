import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
};

export type BundleFile = { readonly bytes: Buffer<ArrayBuffer>; readonly type: string };

/**
 * One file of the built renderer by its address path, or null: only files inside the folder, only kinds we ship.
 * `/` is index.html.
 */
export async function readBundleFile(folder: string, pathname: string): Promise<BundleFile | null> {
  const path = decode(pathname);
  const type = path && types[extname(path)];
  if (!path || !type || path.includes('\0') || path.includes('\\')) return null;
  const root = resolve(folder);
  const file = resolve(root, `.${path}`);
  if (!file.startsWith(root + sep)) return null;
  try {
    return { bytes: await readFile(file), type };
  } catch {
    return null;
  }
}

function decode(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return path === '/' ? '/index.html' : path;
  } catch {
    return null;
  }
}
