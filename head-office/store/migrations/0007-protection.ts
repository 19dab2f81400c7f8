import type { Migration } from '../migrate.ts';

export const protection = {
  name: 'how the machines of tills are guarded',
  statements: [
    `alter table tills add column disk text not null default 'unknown',
       add column sign_in text not null default 'unknown'`,
  ],
} satisfies Migration;
