import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Hono } from 'hono';

const { resolve } = createRequire(import.meta.url);
const aDay = 'private, max-age=86400';

/** The typefaces of the house, as their packages bring them: nothing is fetched from elsewhere. */
export const typefaces = [
  'cormorant-garamond',
  'noto-sans',
  'noto-sans-lao',
  'noto-sans-thai',
  'noto-sans-sc',
] as const;

export const assets = new Hono();

assets.get('/styles/:sheet{(?:house|console|forms)\\.css}', async (c) => {
  const text = await readFile(new URL(c.req.param('sheet'), import.meta.url), 'utf8');
  return c.body(text, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' });
});

assets.get('/fonts/:face/index.css', async (c) => {
  const folder = folderOf(c.req.param('face'));
  if (folder === null) return c.notFound();
  const text = await readFile(join(folder, 'index.css'), 'utf8');
  return c.body(text, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': aDay });
});

assets.get('/fonts/:face/files/:file{[a-z0-9-]+\\.woff2}', async (c) => {
  const folder = folderOf(c.req.param('face'));
  const bytes = folder && (await readFile(join(folder, 'files', c.req.param('file'))).catch(() => null));
  if (!bytes) return c.notFound();
  return c.body(bytes, 200, { 'Content-Type': 'font/woff2', 'Cache-Control': aDay });
});

function folderOf(face: string): string | null {
  const known = typefaces.find((typeface) => typeface === face);
  return known === undefined ? null : dirname(resolve(`@fontsource-variable/${known}/index.css`));
}
