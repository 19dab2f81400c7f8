import type { Migration } from '../migrate.ts';

export const privacyOfficers = {
  name: 'who answers questions about privacy',
  statements: [
    `create table privacy_officers (
      legal_entity uuid primary key references legal_entities,
      name text not null,
      email text not null,
      phone text not null
    )`,
  ],
} satisfies Migration;
