// npm run bench [-- --json FILE] [--only NAME]: measures what people wait for, as a table and as JSON.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { measureClientSearch } from './bench/client-search.ts';
import { measureClients } from './bench/clients.ts';
import { measureDrain } from './bench/drain.ts';
import { describeMachine } from './bench/machine.ts';
import { measureOneSale } from './bench/one-sale.ts';
import { measurePay } from './bench/pay.ts';
import { tableOf } from './bench/report.ts';
import { measureScans } from './bench/scans.ts';
import { measureSignIn } from './bench/sign-in.ts';
import { measureWindow } from './bench/window.ts';
import { ensureBuilt } from './build.ts';
import type { Figure } from './bench/figure.ts';
import type { Report } from './bench/report.ts';

const benches: Readonly<Record<string, () => Promise<Figure[]>>> = {
  pay: measurePay,
  'sign-in': measureSignIn,
  clients: async () => [...(await measureClients()), ...(await measureClientSearch())],
  scans: measureScans,
  window: measureWindow,
  backlog: measureDrain,
  acknowledged: measureOneSale,
};

const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });
const names = Object.keys(benches).filter((name) => values.only === undefined || values.only === name);
if (names.length === 0) {
  console.error(`Usage: npm run bench [-- --json FILE] [--only ${Object.keys(benches).join('|')}]`);
  process.exit(2);
}

await ensureBuilt();
const start = performance.now();
const machine = await describeMachine();
const figures: Figure[] = [];
for (const name of names) {
  console.error(`Measuring: ${name}`);
  figures.push(...((await benches[name]?.()) ?? []));
}
const report: Report = {
  measuredAt: new Date().toISOString(),
  machine,
  figures,
  seconds: (performance.now() - start) / 1000,
};
const json = JSON.stringify(report, null, 2);
console.log(`${tableOf(report)}\n\n${json}`);
if (values.json !== undefined) await writeFile(values.json, `${json}\n`);
