import { readBundleFile } from './bundle.ts';
import { securityHeaders } from './content-security-policy.ts';
import type { Protocol } from 'electron';

export const appOrigin = 'app://till';

/** Makes app:// an origin of its own, unlike file://. Must be called before the app is ready. Electron's rule 18. */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
}

/** Serves app://till/ from the built renderer and nothing else, with the strict policy. Electron's rules 7 and 18. */
export function serveApp(protocol: Pick<Protocol, 'handle'>, rendererFolder: string): void {
  protocol.handle('app', async ({ url, method }) => {
    const { host, pathname } = new URL(url);
    const headers = securityHeaders();
    if (host !== 'till' || method !== 'GET') return new Response(null, { status: 403, headers });
    const file = await readBundleFile(rendererFolder, pathname);
    if (!file) return new Response(null, { status: 404, headers });
    return new Response(file.bytes, { headers: { ...headers, 'content-type': file.type } });
  });
}
