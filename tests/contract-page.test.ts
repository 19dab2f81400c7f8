import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contractPage } from '../scripts/contract-page/page.ts';
import { top } from '../scripts/top.ts';

it('describes the contract as it is (else: npm run contract-page)', async () => {
  expect(readFileSync(join(top, 'shared', 'contract', 'README.md'), 'utf8')).toBe(await contractPage());
});
