import { firstPolicy } from '../../resources/policy/first-policy.ts';
import { redact } from '../../shared/access/redact.ts';
import { calls } from '../../shared/contract/contract.ts';
import { manyClients } from '../seed/many-clients.ts';
import { newPlace, openBenchTill, pins, setUpBoutique, signIn } from './bench-till.ts';
import { seriesOf } from './figure.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { writeClients } from './write-facts.ts';
import type { ClientId } from '../../shared/ids.ts';
import type { Output } from '../../shared/contract/contract.ts';
import type { BenchTill } from './bench-till.ts';
import type { Figure } from './figure.ts';

const clients = 100_000;
const longestSearchMs = 30;
const listLength = 100;
const longestRedactionMs = 1;
const rounds = 1_000;

// Typed letter by letter: a name of each script, a whole name, a number that is not whole until its end.
const typed = [
  'noy v',
  'som',
  'charlotte a',
  'nguyen thi lan',
  'ນ້ອຍ',
  'กัลยา',
  '小明',
  '민준',
  'екатерина',
  'فاطمة',
  '020 10 050 000',
  'hugh1017@example.com',
  'zzz',
];

/** Searching a hundred thousand clients, by the till's own answer to each keystroke, and redacting a list of them. */
export async function measureClients(): Promise<Figure[]> {
  await using folder = await makeTemporaryFolder();
  const place = newPlace(folder.path);
  const first = openBenchTill(place);
  await setUpBoutique(first, []);
  await first.close();
  writeClients(place, manyClients(clients, firstPolicy.version));
  const till = openBenchTill(place);
  try {
    await signInAssociate(till);
    const associate = await keystrokes(till);
    await signIn(till);
    const manager = await keystrokes(till);
    return [searchFigure('associate', associate), searchFigure('manager', manager), redaction()];
  } finally {
    await till.close();
  }
}

async function keystrokes({ ask }: BenchTill): Promise<number[]> {
  const waits: number[] = [];
  for (let pass = 0; pass < 10; pass += 1)
    for (const word of typed)
      for (let length = 1; length <= word.length; length += 1) {
        const start = performance.now();
        await ask('clients.find', { text: word.slice(0, length) });
        waits.push(performance.now() - start);
      }
  return waits.slice(waits.length / 10);
}

function searchFigure(who: string, waits: readonly number[]): Figure {
  const measured = seriesOf(waits);
  return {
    what: `Client search, a keystroke to the till’s answer, ${who}, ${clients} clients`,
    unit: 'ms',
    measured,
    promise: { says: `p99 <= ${longestSearchMs} ms`, kept: measured.p99 <= longestSearchMs },
  };
}

/** A list as an associate gets it, who is the adviser of every other client on it. */
function redaction(): Figure {
  const schema = calls['clients.own'].output;
  const cards = Array.from({ length: listLength }, (_, index) => ({
    clientId: `0198f0aa-0000-7000-8000-${String(index).padStart(12, '0')}` as ClientId,
    clientNumber: `C-0000-${String(index).padStart(4, '0')}`,
    displayName: `Noy ${index}`,
    adviser: null,
    tier: 'VIP' as const,
  }));
  const value: Output<'clients.own'> = { clients: cards, more: false };
  const own = new Set(cards.flatMap(({ clientId }, index) => (index % 2 === 0 ? [clientId] : [])));
  const viewer = {
    role: 'associate',
    stands: (relation: string, { id }: { id: string }) => relation === 'own' && own.has(id as ClientId),
  } as const;
  const waits = Array.from({ length: rounds }, () => {
    const start = performance.now();
    redact(schema, value, viewer);
    return performance.now() - start;
  });
  // The first are slower, as the engine still learns the way.
  const measured = seriesOf(waits.slice(rounds / 10));
  return {
    what: `Redaction of a list of ${listLength} clients`,
    unit: 'ms',
    measured,
    promise: { says: `p99 <= ${longestRedactionMs} ms`, kept: measured.p99 <= longestRedactionMs },
  };
}

async function signInAssociate({ ask }: BenchTill): Promise<void> {
  const associate = (await ask('staff.tiles', {})).find(({ role }) => role === 'associate');
  if (!associate) throw new Error('The bench has an associate');
  await ask('staff.signIn', { staffId: associate.staffId, pin: pins.associate });
}
