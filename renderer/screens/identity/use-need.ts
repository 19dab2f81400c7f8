import { useEffect } from 'react';
import { useRested } from '../../components/use-rested.ts';
import { readIdentity, useIdentity } from '../../state/identity-store.ts';
import { needOf } from './need.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { Tenders } from '../../state/tenders-store.ts';
import type { Identity } from '../../state/identity-store.ts';
import type { Need } from './need.ts';

type Asked = {
  readonly state: Tenders;
  /** The cash the large key would take now. */
  readonly cash: Money | null;
  readonly byCash: boolean;
  /** The till has refused what was tried: ask again. */
  readonly refused: boolean;
};

/** What the sale waits for: asked when the payment opens, and whenever the sale, its tenders or the cash are others. */
export function useNeed({ state, cash, byCash, refused }: Asked): {
  need: Need | null;
  identity: Identity | null;
} {
  const { saleId, revision, staged } = state;
  const { minor = 0, currency = state.total.currency } = useRested(cash) ?? {};
  const laid = staged.length;
  useEffect(
    () => void readIdentity(minor > 0 ? [{ minor, currency }] : []),
    [saleId, revision, laid, minor, currency, refused],
  );
  const told = useIdentity();
  const identity = told.saleId === saleId ? told.identity : null;
  return { need: needOf(identity, byCash), identity };
}
