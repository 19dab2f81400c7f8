import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { top } from '../../scripts/top.ts';
import type { Page } from '@playwright/test';

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
] as const;

/** Takes a picture of a screen at both sizes of a counter's display, and lets axe look for what would shut somebody out. */
export async function look(page: Page, name: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    const path = join(top, 'screenshots', `${name}-${size.width}x${size.height}.png`);
    await page.screenshot({ path, animations: 'disabled' });
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    `what axe finds on ${name}`,
  ).toEqual([]);
}
