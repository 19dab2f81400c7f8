import { appendFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { aRing } from '../builders/pieces.ts';
import { findReadable, findReadableIn, findSecret } from '../builders/readable-words.ts';
import { openScriptedOffice } from '../builders/scripted-office.ts';
import { testKey } from '../builders/founded-folder.ts';
import { startTillProcess } from '../builders/till-process.ts';
import { newFolder } from '../test-till.ts';
import type { TillProcess } from '../builders/till-process.ts';
import type { SetUp } from '../../shared/contract/start.ts';

const manager = { givenName: 'Khamphoui', familyName: 'Sisoulith', pin: '592748' };
const associate = { givenName: 'Bounheuang', familyName: 'Xayaseng', pin: '836295' };
const planted = {
  boutique: 'Kanlayavong',
  piece: 'Champadaeng',
  collection: 'Vatthanatham',
  laboratory: 'Gemmolabor',
  certificate: '77140912836',
  stone: 'padparadscha',
  note: 'Thongvilay',
  // Lao: 'reserved for the birthday'.
  laoNote: 'ສະຫງວນໄວ້ສຳລັບວັນເກີດ',
  search: 'Sengmanivong',
} as const;
const words = [
  ...Object.values(planted),
  ...[manager, associate].flatMap(({ givenName, familyName, pin }) => [givenName, familyName, pin]),
];
const rings = Array.from({ length: 45 }, (_, index) =>
  aRing({
    name: `${planted.piece} ${index}`,
    collection: planted.collection,
    stones: [{ stone: planted.stone, count: 1, weightMilliCarat: 500, quality: 'F VS1' }],
    certificate: { laboratory: planted.laboratory, number: planted.certificate },
  }),
);
const setUp: SetUp = {
  boutique: {
    name: planted.boutique,
    country: 'LA',
    currency: 'LAK',
    taxMode: 'inclusive',
    taxRateBp: 1_000,
  },
  tillName: 'till A',
  manager,
  associates: [associate],
};

async function signIn(till: TillProcess, { givenName, pin }: typeof manager) {
  const tile = (await till.ask('staff.tiles', {})).find(({ displayName }) =>
    displayName.startsWith(givenName),
  );
  if (!tile) throw new Error(`${givenName} does not work here`);
  return till.send('staff.signIn', { staffId: tile.staffId, pin });
}
async function pay(till: TillProcess): Promise<void> {
  const { sale, cash } = await till.ask('sales.inHand', {});
  if (!sale || !cash) throw new Error('There is no sale in hand');
  const tenders = [{ kind: 'cash' as const, tendered: cash.due }];
  await till.ask('sales.pay', { saleId: sale.saleId, revision: sale.revision, tenders });
}

/** A day at the counter, with all that goes wrong on one; returns the recovery code. */
async function sellADay(till: TillProcess): Promise<string> {
  const { recoveryCode } = await till.ask('start.setUp', setUp);
  await signIn(till, manager);
  const received = rings.map(({ stones, ...ring }) => ({ ...ring, stones: [...stones] }));
  await till.ask('catalogue.receive', { pieces: received });
  const office = await openScriptedOffice();
  await till.ask('sync.enrol', { address: office.url, code: 'ABCD-EFGH' });
  // From here on head office is silent, and the courier tries in vain.
  office.suffer('drops the request');
  await signIn(till, { ...associate, pin: '111222' });
  await signIn(till, associate);
  for (const [index, { code }] of rings.entries()) {
    await till.ask('catalogue.search', { text: planted.search, kind: null });
    await till.ask('sales.scan', { text: code });
    if (index % 9 === 4) await till.ask('sales.void', {});
    else if (index % 9 === 8)
      await till.ask('sales.hold', { note: index % 2 === 0 ? planted.note : planted.laoNote });
    else await pay(till);
  }
  await till.send('sales.scan', { text: planted.search });
  await till.send('sales.pay', { saleId: planted.note });
  await till.ask('staff.lock', {});
  return recoveryCode;
}

test('after a day of sales no word of it can be read in any file, and a canary put there on purpose is found', async () => {
  const home = newFolder();
  const [data, temp] = [join(home, 'data'), join(home, 'temp')];
  mkdirSync(temp);
  const env = { TMPDIR: temp, TMP: temp, TEMP: temp, HOME: home, SQLITE_TMPDIR: temp };
  const till = await startTillProcess(data, { env });
  const recoveryCode = await sellADay(till);
  const secrets = [...words, recoveryCode, recoveryCode.replaceAll('-', '')];
  const search = () => [...findReadable([home], secrets), ...findSecret([home], testKey)];

  const backups = join(data, 'backups');
  await expect
    .poll(() => existsSync(backups) && readdirSync(backups).filter((name) => name.endsWith('.db')), {
      timeout: 60_000,
    })
    .toHaveLength(1);
  // The log of what was written last is there too, and after a kill it stays.
  expect(readdirSync(data)).toContain('till.db-wal');
  expect(search()).toEqual([]);
  await till.kill();
  expect(readdirSync(data)).toContain('till.db-wal');
  expect(search()).toEqual([]);
  const again = await startTillProcess(data, { env });
  expect(await again.ask('start.state', {})).toMatchObject({ state: 'open' });
  await again.close();
  expect(search()).toEqual([]);
  for (const output of [till.written(), again.written()]) expect(findReadableIn(output, secrets)).toEqual([]);

  const canary = 'Champadaeng';
  const sentence = Buffer.from(`the ring ${canary} of the house`);
  const hidden: readonly (readonly [string, Buffer])[] = [
    ['UTF-8 plain', sentence],
    ['UTF-16LE plain', Buffer.from(String(sentence), 'utf16le')],
    ['UTF-16BE plain', Buffer.from(String(sentence), 'utf16le').swap16()],
    ...[0, 1, 2].map(
      (before) =>
        [
          'UTF-8 base64',
          Buffer.from(Buffer.concat([Buffer.alloc(before), sentence]).toString('base64')),
        ] as const,
    ),
    ['UTF-8 hex', Buffer.from(sentence.toString('hex'))],
    ['Flate, UTF-8 plain', deflateSync(sentence)],
    ['Flate, UTF-8 plain', gzipSync(sentence)],
  ];
  for (const [index, [how, bytes]] of hidden.entries()) {
    const file = join(index % 2 === 0 ? temp : data, `canary-${index}`);
    writeFileSync(file, bytes);
    expect(findReadable([home], [canary])).toContainEqual({ file, word: canary, how });
  }
  // Also at the end of a file that is otherwise as it should be.
  appendFileSync(join(data, 'till.db'), sentence);
  const found = { file: join(data, 'till.db'), word: canary, how: 'UTF-8 plain' };
  expect(findReadable([home], [canary])).toContainEqual(found);
});
