import { callNames } from '../../../shared/contract/contract.ts';
import { pointedInputs } from './pointed-inputs.ts';
import type { CallName } from '../../../shared/contract/contract.ts';
import type { TestConnection } from '../../builders/connection.ts';
import type { Aim } from './pointed-inputs.ts';

/** Calls that only look: they can be made at any moment of the day and change nothing that others see. */
const looks: readonly CallName[] = [
  'start.state',
  'staff.tiles',
  'staff.session',
  'till.status',
  'catalogue.search',
  'catalogue.piece',
  'sales.inHand',
  'sales.held',
  'sales.receipt',
  'sales.ofDay',
  'clients.find',
  'clients.own',
  'clients.card',
  'clients.reveal',
  'clients.policy',
  'care.due',
  'care.letter',
  'care.advisers',
  'care.looks',
  'journal.verify',
  'review.looks',
  'review.approvals',
  'review.breakGlass',
  'clients.alike',
  'sizes.ofClient',
  'sizes.scale',
  'tenders.state',
  'tenders.rates',
  'cash.drawer',
  'identity.state',
  'devices.list',
  'journal.read',
  'documents.receipt',
  'documents.receiptPdf',
  'printing.state',
];
/** Those that open what is private: each time is an entry. */
const opens: readonly CallName[] = ['clients.reveal', 'care.due', 'care.letter'];
/** What ends the sale, the client or the session, in the order that leaves the most to see before. */
const ends: readonly CallName[] = [
  ...([
    'clients.detach',
    'care.handOver',
    'clients.merge',
    'sales.hold',
    'sales.recall',
    'sales.undo',
    'sales.pay',
  ] as const),
  ...(['sales.removeLine', 'sales.void', 'staff.signIn', 'staff.lock'] as const),
];
const acts = callNames.filter((name) => !looks.includes(name) && !ends.includes(name));

/** Every reply to every call that looks, as it came; a part of a file is opened unless it is `unopened`. */
export const look = (window: TestConnection, aim: Aim, how?: 'unopened'): Promise<string> =>
  askAll(
    window,
    looks.filter((name) => how === undefined || !opens.includes(name)),
    () => Promise.resolve(aim),
  );

/** Every reply to every call of the contract. The aim is taken anew each time, as calls move what they are about. */
export async function askEverything(window: TestConnection, aim: () => Promise<Aim>): Promise<string> {
  const inOrder = [...looks, ...acts, ...ends, ...looks];
  return askAll(window, inOrder, aim);
}

async function askAll(
  window: TestConnection,
  names: readonly CallName[],
  aim: () => Promise<Aim>,
): Promise<string> {
  const heard: unknown[] = [];
  for (const name of names)
    for (const input of pointedInputs(await aim())[name]) {
      const reply = await window.send(name, input);
      heard.push(name, reply, name === 'documents.receiptPdf' ? wordsOfPdf(JSON.stringify(reply)) : null);
    }
  return JSON.stringify(heard);
}

// A PDF says its words beside its outlines, so that they can be copied.
function wordsOfPdf(reply: string): string[] {
  const file = Buffer.from(/"base64":"([^"]*)"/.exec(reply)?.[1] ?? '', 'base64').toString('latin1');
  return [...file.matchAll(/ActualText <FEFF([0-9A-F]*)>/g)].map(([, hex = '']) =>
    Buffer.from(hex, 'hex').swap16().toString('utf16le'),
  );
}
