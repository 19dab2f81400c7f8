import { describe, expect, test } from 'vitest';
import { expectNoBugs } from '../../test-till.ts';
import { openFiles } from '../../builders/compliance.ts';
import { anna, mali } from '../../builders/people.ts';
import { writeZone } from '../../shared/mrz/paper.ts';
import { approve, begin, captureIn, scan, shown, stopped } from './counter.ts';
import type { BusinessDate } from '../../../shared/clock.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { CheckId } from '../../../shared/ids.ts';
import type { TestTill } from '../../test-till.ts';

type Typed = Input<'identity.type'>['document'];

/** A Thai card: it has no zone. */
const thaiCard: Typed = {
  documentType: 'identity card',
  issuingState: 'THA',
  documentNumber: '1 1037 02071 81 1',
  familyName: 'Phetsavong',
  givenNames: 'Kanda',
  nationality: 'THA',
  birthDate: '1974-08-12' as BusinessDate,
  sex: 'F',
  validUntil: '2032-04-15' as BusinessDate,
};

const type = async (till: TestTill, checkId: CheckId, document: Typed = thaiCard) =>
  captureIn(await till.ask('identity.type', { checkId, document }));

const approvalOf = (checkId: CheckId, documentHash: string | null) =>
  ({ kind: 'typed identity', checkId, documentHash: documentHash ?? '' }) as const;

describe('a document that is typed', () => {
  test('is all to be compared, and sealed once a second person has said yes', async () => {
    const till = await stopped('Kanda', 'Phetsavong');
    const { checkId } = await begin(till);
    const capture = await type(till, checkId);
    expect(capture).toMatchObject({
      stage: 'compare',
      means: 'typed',
      name: 'same',
      needs: ['typed identity'],
    });
    expect(new Set(capture.fields.map(({ sureness }) => sureness))).toEqual(new Set(['compare']));
    expect(await till.refusal('identity.confirm', { checkId, compared: true })).toBe('approval.needed');
    const approvalId = await approve(till, approvalOf(checkId, capture.documentHash));
    const state = await till.ask('identity.confirm', { checkId, compared: true, approvalId });
    expect(state).toMatchObject({ needs: 'nothing', verified: { documentType: 'identity card' } });
    expectNoBugs(till);
    await till.close();
    expect(openFiles(till.folder)).toMatchObject([
      { means: 'typed', documentNumber: '1 1037 02071 81 1', givenNames: 'Kanda', zone: [] },
    ]);
  });

  test('is not the one that was approved when anything of it was typed anew', async () => {
    const till = await stopped('Kanda', 'Phetsavong');
    const { checkId } = await begin(till);
    const { documentHash } = await type(till, checkId);
    const approvalId = await approve(till, approvalOf(checkId, documentHash));
    await type(till, checkId, { ...thaiCard, documentNumber: '1 1037 02071 81 2' });
    const confirmed = { checkId, compared: true, approvalId } as const;
    expect(await till.refusal('identity.confirm', confirmed)).toBe('approval.other-matter');
    // Put back as it was approved, it may be confirmed.
    await type(till, checkId);
    expect(await till.refusal('identity.confirm', confirmed)).toBeNull();
  });

  test('needs somebody else also when a manager types it', async () => {
    const till = await stopped('Kanda', 'Phetsavong');
    await till.signIn(mali);
    const { checkId } = await begin(till);
    const { documentHash } = await type(till, checkId);
    const { approvalId } = await till.ask('approvals.ask', { what: approvalOf(checkId, documentHash) });
    const own = { approvalId, staffId: await till.staffId(mali), pin: mali.pin };
    expect(await till.refusal('approvals.giveByPin', own)).toBe('approval.own');
    const theirs = { approvalId, staffId: await till.staffId(anna), pin: anna.pin };
    expect(await till.refusal('approvals.giveByPin', theirs)).toBe('approval.not-theirs');
    expect(await till.refusal('identity.confirm', { checkId, compared: true, approvalId })).toBe(
      'approval.not-given',
    );
  });

  test.each([
    ['a year of Buddha', { validUntil: '2575-04-15' }, 'identity.unreal-date'],
    ['a birthday to come', { birthDate: '2027-01-01' }, 'identity.unreal-date'],
    ['somebody older than anybody', { birthDate: '1899-01-01' }, 'identity.unreal-date'],
    ['no name', { familyName: ' ', givenNames: '' }, 'identity.no-name'],
    ['the number of a payment card', { documentNumber: '4242 4242 4242 4242' }, 'card-number.refused'],
  ] as const)('with %s is refused, and nothing is taken', async (_, wrong, code) => {
    const till = await stopped('Kanda', 'Phetsavong');
    const { checkId } = await begin(till);
    const document = { ...thaiCard, ...wrong } as Typed;
    expect(await till.refusal('identity.type', { checkId, document })).toBe(code);
    expect(captureIn(await till.ask('identity.state', {})).stage).toBe('waiting');
  });

  test('that has expired is not taken even when approved', async () => {
    const till = await stopped('Kanda', 'Phetsavong');
    const { checkId } = await begin(till);
    const { documentHash } = await type(till, checkId, {
      ...thaiCard,
      validUntil: '2026-11-22' as BusinessDate,
    });
    const approvalId = await approve(till, approvalOf(checkId, documentHash));
    expect(await till.refusal('identity.confirm', { checkId, compared: true, approvalId })).toBe(
      'identity.expired',
    );
  });
});

test('a zone whose number no digit proves counts as typed', async () => {
  const licence = writeZone(
    {
      format: 'CHE-DL',
      documentCode: 'FA',
      issuingState: 'CHE',
      documentNumber: '123456789012',
      nationality: 'CHE',
      birthDate: { year: 1974, month: 8, day: 12 },
      sex: 'X',
      expiryDate: { year: null, month: null, day: null },
      primaryIdentifier: 'PHETSAVONG',
      secondaryIdentifier: 'KANDA',
      optionalData: ['AAA123D'],
    },
    { unspecified: '<', emptyDigit: '<', countsFiller: false },
  );
  const till = await stopped('Kanda', 'Phetsavong');
  const capture = await scan(till, licence);
  expect(shown(capture, 'familyName')).toBe('PHETSAVONG');
  expect(capture).toMatchObject({ means: 'typed', needs: ['typed identity'] });
});
