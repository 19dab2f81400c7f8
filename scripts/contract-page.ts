// Writes shared/contract/README.md: every call, event, action and class, from the contract and the tables themselves.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractPage } from './contract-page/page.ts';
import { top } from './top.ts';

writeFileSync(join(top, 'shared', 'contract', 'README.md'), await contractPage());
