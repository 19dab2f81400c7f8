import { assert, err, ok } from '../../../shared/result.ts';
import { findApproval, useApproval } from '../approvals/use-approval.ts';
import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { insertCheck } from './check-store.ts';
import { judge } from './judge.ts';
import { sealingKey, keepWrappedKey } from './key-store.ts';
import { hashOfTyped, linkOf, sealDocument } from './seal-document.ts';
import { captureOf, tell } from './take.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { ApprovalWhat } from '../../../shared/contract/approvals.ts';
import type { ApprovalId, EntryId, KeyId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import type { ApprovalMark } from '../../../shared/sync/approvals.ts';
import type { Reader, Writer } from '../database/query.ts';
import type { Handler, SignedIn } from '../door/handlers.ts';
import type { Capture } from './captures.ts';
import type { Judgement } from './judge.ts';

type Confirmed = Input<'identity.confirm'>;

/** Seals the document and lets go of it: after this the till knows its kind and validity alone. */
export const confirm: Handler<'identity.confirm'> = (input, context) => {
  const { house, session } = context;
  const capture = captureOf(context, input.checkId);
  if (!capture.ok) return capture;
  const judged = judge(house, session.role, capture.value);
  if (!judged) return err({ code: 'identity.no-document' });
  const refusal = whyNot(judged, input);
  if (refusal) return err(refusal);
  const key = sealingKey(house.db());
  if (!key.ok) return key;
  const complianceKey = key.value;
  const kept = transaction(house.db(), (db) => {
    const approved = approvalsFor(db, context, judged, input);
    if (approved.ok)
      keep(db, context, { capture: capture.value, judged, input, complianceKey }, approved.value);
    return approved;
  });
  if (!kept.ok) return kept;
  house.captures.drop(session);
  house.courier.wake();
  return tell(context);
};

/** What stands in the way, whoever approves it. */
function whyNot({ expired, needs }: Judgement, { override, approvalId }: Confirmed): Failure | null {
  if (expired) return { code: 'identity.expired' };
  for (const need of needs) {
    if (need === 'typed identity' && approvalId === undefined) return { code: 'approval.needed' };
    if (need === 'worn zone' && override?.reason !== need) return { code: 'identity.damaged' };
    if (need === 'spelling of the name' && override?.reason !== need)
      return { code: 'identity.name-differs' };
  }
  return null;
}

type Wanted = { readonly approvalId: ApprovalId; readonly what: ApprovalWhat };
type Approved = { readonly kind: ApprovalWhat['kind']; readonly mark: ApprovalMark };

/** Uses the approvals up that the document needs, and none that it does not; none at all when one is missing. */
function approvalsFor(
  db: Writer,
  context: SignedIn,
  judged: Judgement,
  input: Confirmed,
): Result<readonly Approved[], Failure> {
  const wanted = approvalsWanted(db, judged, input);
  for (const { approvalId, what } of wanted) {
    const found = findApproval(context, approvalId, what);
    if (!found.ok) return found;
  }
  return ok(
    wanted.map(({ approvalId, what }) => {
      const used = useApproval(db, context, approvalId, what);
      assert(used.ok, 'an approval that was just found can be used');
      return { kind: what.kind, mark: used.value };
    }),
  );
}

function approvalsWanted(
  db: Reader,
  { document, needs }: Judgement,
  { checkId, approvalId, override }: Confirmed,
): readonly Wanted[] {
  const wanted: Wanted[] = [];
  if (approvalId !== undefined && needs.includes('typed identity')) {
    const documentHash = hashOfTyped(db, document);
    wanted.push({ approvalId, what: { kind: 'typed identity', checkId, documentHash } });
  }
  if (override && needs.includes(override.reason)) {
    const { reason } = override;
    wanted.push({
      approvalId: override.approvalId,
      what: { kind: 'identity override', checkId, reason },
    });
  }
  return wanted;
}

type Kept = {
  readonly capture: Capture;
  readonly judged: Judgement;
  readonly input: Confirmed;
  readonly complianceKey: string;
};

function keep(
  db: Writer,
  { house, session }: SignedIn,
  { capture, judged, input, complianceKey }: Kept,
  approved: readonly Approved[],
): void {
  const { checkId, saleId, client } = capture;
  const { document, means } = judged;
  const { documentType, validUntil } = document;
  const facts = {
    checkId,
    saleId,
    client,
    means,
    documentType,
    validUntil,
    documentHash: linkOf(db, document),
  };
  const keyId = house.makeId() as KeyId;
  const sealInto = (entry: EntryId) => {
    const { file, wrapped } = sealDocument(judged, { entry, keyId, complianceKey });
    keepWrappedKey(db, wrapped);
    return { ...facts, file };
  };
  const marksFor = (kind: Approved['kind']) =>
    approved.filter((one) => one.kind === kind).map(({ mark }) => mark);
  const doer = { staff: session.staffId, approvals: marksFor('typed identity') };
  const { entry, body } = record(db, house, 'identity.captured', doer, sealInto);
  insertCheck(db, entry, body);
  const overriding = marksFor('identity override');
  if (overriding.length > 0 && input.override) {
    const { reason } = input.override;
    const override = { checkId, saleId, client, reason };
    record(db, house, 'identity.overridden', { ...doer, approvals: overriding }, override);
  }
}
