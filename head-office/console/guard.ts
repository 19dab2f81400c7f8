import { timingSafeEqual } from 'node:crypto';
import { basicAuth } from 'hono/basic-auth';
import { sha256Hex } from '../digest.ts';
import type { Context, MiddlewareHandler } from 'hono';

/**
 * Who may see the console: whoever has the password (any user name), or, where there is none, this machine's own
 * browsers. The host is checked because a page elsewhere may give its name this machine's address, and the way it came
 * because a proxy on this machine speaks for anybody.
 */
export const guard = (password: string | null): MiddlewareHandler =>
  password === null
    ? async (c, next) =>
        isFromHere(c) ? next() : c.text('Only for this machine. From elsewhere it needs a password.', 403)
    : basicAuth({ realm: 'Head office', verifyUser: (_user, typed) => isSame(typed, password) });

/** What changes something must come from a page of our own (it says so: every browser in use sends one of the two). */
export const sameOrigin: MiddlewareHandler = async (c, next) =>
  c.req.method === 'GET' || c.req.method === 'HEAD' || isFromOwnPage(c)
    ? next()
    : c.text('This must be done from the console’s own page.', 403);

function isFromOwnPage(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = c.req.header('origin');
  return URL.canParse(origin ?? '') && new URL(origin ?? '').host === c.req.header('host');
}

/** No scripts at all, no frames, nothing from elsewhere, nothing kept. */
export const strictHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const headers = {
    'Content-Security-Policy':
      "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  if (c.res.headers.get('cache-control') === null) c.header('Cache-Control', 'no-store');
};

const isFromHere = (c: Context): boolean =>
  isLoopback(c.req.header('host')) && forwarded.every((name) => c.req.header(name) === undefined);

const forwarded = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
];

const isLoopback = (host: string | undefined): boolean =>
  /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host ?? '');

const isSame = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(sha256Hex(a)), Buffer.from(sha256Hex(b)));
