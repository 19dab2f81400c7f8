import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { openChromiumWindow } from '../../../scripts/browser-host/chromium-window.ts';
import { findChromium } from '../../../scripts/set-up/chromium.ts';
import type { AddressInfo } from 'node:net';

const chromium = await findChromium();

test.runIf(chromium)(
  'the window opens the address, and takes its profile with it when it closes',
  async () => {
    const server = createServer((_request, response) => response.end('<title>Till</title>'));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const asked = once(server, 'request');
    const { port } = server.address() as AddressInfo;
    // Without a screen: the one flag that differs from what a person sees.
    const window = await openChromiumWindow(chromium ?? '', `http://127.0.0.1:${port}/`, ['--headless=new']);
    await asked;
    expect(existsSync(window.profile)).toBe(true);
    window.close();
    await window.closed;
    expect(existsSync(window.profile)).toBe(false);
    server.closeAllConnections();
    server.close();
  },
);
