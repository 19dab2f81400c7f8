import { genesisHash } from '../../../shared/sync/entry.ts';
import { first, run } from '../database/query.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { Reader, Writer } from '../database/query.ts';

/** Where this till stands with head office. `address` is null until it is enrolled. */
export type Standing = {
  readonly address: string | null;
  readonly headOffice: string | null;
  readonly legalEntity: string | null;
  readonly epoch: number;
  readonly ackedSeq: number;
  readonly ackedHash: string;
  readonly lastContactAt: Instant | null;
  /** Head office has blocked this till, and it was not enrolled anew since. */
  readonly isRevoked: boolean;
};

/** A till that was never enrolled: nothing of its first epoch is at head office. */
export const insertStanding = (db: Writer): void =>
  void run(
    db,
    'INSERT INTO sync_state (only_row, epoch, acked_seq, acked_hash) VALUES (1, 1, 0, ?)',
    genesisHash,
  );

export function readStanding(db: Reader): Standing {
  const row = first<{
    address: string | null;
    head_office: string | null;
    legal_entity: string | null;
    epoch: number;
    acked_seq: number;
    acked_hash: string;
    last_contact_at: Instant | null;
    revoked: 0 | 1;
  }>(db, 'SELECT * FROM sync_state');
  if (!row) throw new Error('A till that is set up knows where it stands with head office');
  return {
    address: row.address,
    headOffice: row.head_office,
    legalEntity: row.legal_entity,
    epoch: row.epoch,
    ackedSeq: row.acked_seq,
    ackedHash: row.acked_hash,
    lastContactAt: row.last_contact_at,
    isRevoked: row.revoked === 1,
  };
}

export const saveEnrolment = (
  db: Writer,
  enrolment: { address: string; headOffice: string; legalEntity: string },
): void =>
  void run(
    db,
    'UPDATE sync_state SET address = ?, head_office = ?, legal_entity = ?, revoked = 0',
    enrolment.address,
    enrolment.headOffice,
    enrolment.legalEntity,
  );

export const saveRevoked = (db: Writer): void => void run(db, 'UPDATE sync_state SET revoked = 1');

/** Head office has everything up to here; also when it was restored and has less than before. */
export const saveAcked = (db: Writer, acked: { seq: number; hash: string; at: Instant }): void =>
  void run(
    db,
    'UPDATE sync_state SET acked_seq = ?, acked_hash = ?, last_contact_at = ?',
    acked.seq,
    acked.hash,
    acked.at,
  );
