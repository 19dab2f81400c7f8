import { describe, expect, test } from 'vitest';
import { expectNoBugs } from '../../test-till.ts';
import { entriesOf, openFiles } from '../../builders/compliance.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { approve, passport, scan, shown, stopped } from './counter.ts';

/** The passport as a bad reader sees it: a zero of the number read as O. */
const [first = '', second = ''] = passport({ number: 'L800902C3' });
const misread = [first, second.replace('L800', 'L8O0')];

describe('a damaged zone', () => {
  test('is refused with its places, and how it may have to be read is only shown', async () => {
    const till = await stopped('Kanda', 'Phetsavong');
    const capture = await scan(till, misread);
    expect(capture).toMatchObject({ stage: 'damaged', needs: ['worn zone'] });
    expect(capture.damage).toMatchObject({
      lines: misread,
      likely: { lines: [first, second], changed: [{ line: 2, place: 3 }] },
    });
    expect(capture.damage?.faults).toContainEqual({ line: 2, from: 10, to: 10, code: 'check-digit' });
    const { checkId } = capture;
    expect(await till.refusal('identity.confirm', { checkId, compared: true })).toBe('identity.damaged');
    expect((await till.ask('identity.state', {})).verified).toBeNull();
  });

  test('is taken as it likely reads once a second person has looked at it', async () => {
    const till = await stopped('Kanda', 'Phetsavong');
    const { checkId } = await scan(till, misread);
    const reason = 'worn zone';
    const approvalId = await approve(till, { kind: 'identity override', checkId, reason });
    const override = { reason, approvalId } as const;
    await till.ask('identity.confirm', { checkId, compared: true, override });
    expectNoBugs(till);
    await till.close();
    expect(openFiles(till.folder)).toMatchObject([{ documentNumber: 'L800902C3', zone: [first, second] }]);
    withDatabase(till.folder, (db) => {
      expect(entriesOf(db, 'identity.overridden')).toMatchObject([
        { body: { checkId, reason }, approvals: [{ approvalId, action: 'override identity' }] },
      ]);
    });
  });

  test('beyond repair is refused whoever says yes', async () => {
    const till = await stopped('Kanda', 'Phetsavong');
    const capture = await scan(till, [first, second.replace('L800902C3', 'XYZ123ABC')]);
    expect(capture).toMatchObject({ stage: 'damaged', damage: { likely: null }, fields: [], needs: [] });
    const { checkId } = capture;
    expect(await till.refusal('identity.confirm', { checkId, compared: true })).toBe('identity.no-document');
  });

  test('of somebody else is not taken as worn', async () => {
    const till = await stopped('Noy', 'Sisouk');
    const { checkId, needs } = await scan(till, misread);
    expect(needs).toEqual(['worn zone', 'spelling of the name']);
    const approvalId = await approve(till, { kind: 'identity override', checkId, reason: 'worn zone' });
    const override = { reason: 'worn zone', approvalId } as const;
    expect(await till.refusal('identity.confirm', { checkId, compared: true, override })).toBe(
      'identity.name-differs',
    );
  });
});

test('a name that is spelled otherwise takes a second person, for this very check', async () => {
  const till = await stopped('Khanda', 'Petsawong');
  const { checkId, name } = await scan(till, passport());
  expect(name).toBe('different');
  const reason = 'spelling of the name';
  const approvalId = await approve(till, { kind: 'identity override', checkId, reason });
  const other = await scan(till, passport());
  const override = { reason, approvalId } as const;
  expect(await till.refusal('identity.confirm', { checkId, compared: true, override })).toBe(
    'identity.no-capture',
  );
  expect(await till.refusal('identity.confirm', { checkId: other.checkId, compared: true, override })).toBe(
    'approval.other-matter',
  );
  const own = await approve(till, { kind: 'identity override', checkId: other.checkId, reason });
  const confirmed = {
    checkId: other.checkId,
    compared: true,
    override: { reason, approvalId: own },
  } as const;
  expect(await till.refusal('identity.confirm', confirmed)).toBeNull();
});

test('a name in another script is compared by eye', async () => {
  const till = await stopped('ການດາ', 'ເພັດສະຫວົງ');
  const capture = await scan(till, passport());
  expect(capture).toMatchObject({ name: 'by eye', needs: [] });
  expect(shown(capture, 'familyName')).toBe('PHETSAVONG');
});
