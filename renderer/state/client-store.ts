import { refresh } from '../api/use-reply.ts';
import { forgettable } from './forgettable.ts';
import { goTo } from './place-store.ts';
import type { View } from '../../shared/contract/contract.ts';
import type { ClientId } from '../../shared/ids.ts';

/** A part of a file as it was opened. */
export type OpenPart = View<'clients.reveal'>;
export type ContactPart = Extract<OpenPart, { group: 'contact' }>;

/** What slides over the client screen. */
export type ClientSheetPlace =
  | { readonly kind: 'new' }
  | { readonly kind: 'attach' }
  | { readonly kind: 'break-glass' }
  | { readonly kind: 'case' }
  | { readonly kind: 'wish' | 'occasion' }
  | { readonly kind: 'part'; readonly part: OpenPart }
  | { readonly kind: 'change'; readonly contact: ContactPart }
  | { readonly kind: 'alike' };

type ClientState = {
  /** Whose page is open; null while one is looked for. */
  readonly clientId: ClientId | null;
  readonly text: string;
  readonly sheet: ClientSheetPlace | null;
};

/** Where on the client screen the person is. What was opened of a file is kept nowhere else. */
export const useClients = forgettable<ClientState>({ clientId: null, text: '', sheet: null });

export const setClientText = (text: string) => useClients.setState({ text });
export const openClientSheet = (sheet: ClientSheetPlace) => useClients.setState({ sheet });
export const closeClientSheet = () => useClients.setState({ sheet: null });

/** Shows a client's page. */
export function openClient(clientId: ClientId) {
  useClients.setState({ clientId, sheet: null });
  goTo('client');
}

/** Goes back to looking for a client. */
export const closeClient = () => useClients.setState({ clientId: null, sheet: null });

/** Begins looking for a client anew. */
export function findClient() {
  useClients.setState({ clientId: null, text: '', sheet: null });
  goTo('client');
}

/** Asks for every client on the screen again. */
export function refreshClients() {
  for (const name of [
    'clients.card',
    'clients.find',
    'clients.own',
    'clients.alike',
    'sizes.ofClient',
  ] as const)
    refresh(name);
}

/** Nobody is being served any more: what was opened of a file for it closes. */
export function forgetServed() {
  const { sheet } = useClients.getState();
  if (sheet?.kind === 'part' || sheet?.kind === 'change') closeClientSheet();
}
