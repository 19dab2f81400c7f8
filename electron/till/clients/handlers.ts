import { attach, detach } from './attach.ts';
import { assignAdviser, change, create, setConsent, setTier } from './edit.ts';
import { fetchClient } from './fetch.ts';
import { card, find, own } from './find.ts';
import { alike, merge } from './merge.ts';
import { policy } from './policy.ts';
import { reveal } from './reveal.ts';
import type { Handlers } from '../door/handlers.ts';

export const clientsHandlers = {
  'clients.find': find,
  'clients.fetch': fetchClient,
  'clients.own': own,
  'clients.card': card,
  'clients.reveal': reveal,
  'clients.policy': policy,
  'clients.create': create,
  'clients.change': change,
  'clients.setConsent': setConsent,
  'clients.assignAdviser': assignAdviser,
  'clients.setTier': setTier,
  'clients.alike': alike,
  'clients.merge': merge,
  'clients.attach': attach,
  'clients.detach': detach,
} satisfies Partial<Handlers>;
