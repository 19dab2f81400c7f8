/**
 * What a page of the till may do: load our own files and speak to the till, nothing else. No inline script or style,
 * no text becomes markup (trusted types). https://www.w3.org/TR/CSP3/
 */
const contentSecurityPolicy = (mayConnectTo: readonly string[] = []): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${mayConnectTo.length ? mayConnectTo.join(' ') : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** The headers of everything a window of the till loads: strict policy, kept nowhere, read as what it says it is. */
export const securityHeaders = (mayConnectTo?: readonly string[]): Readonly<Record<string, string>> => ({
  'content-security-policy': contentSecurityPolicy(mayConnectTo),
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
});
