import { describe, expect, test } from 'vitest';
import { sampleBoutique, samplePieces, sampleStaff } from '../../resources/sample/sample-boutique.ts';
import { parseDrawing } from '../../renderer/components/piece-drawing/drawing-spec.ts';
import { roles } from '../../shared/access/classes.ts';
import { setUpSchema } from '../../shared/contract/start.ts';
import { normaliseCode } from '../../shared/domain/piece-code.ts';
import { pieceKinds } from '../../shared/domain/piece.ts';

const serialised = samplePieces.filter((piece) => piece.serialised);

/** The hallmarks of the trade for each metal, in thousandths; steel has a grade instead. */
const hallmarks: Record<string, readonly number[]> = {
  'yellow gold': [375, 585, 750, 916, 965],
  'rose gold': [375, 585, 750],
  'white gold': [375, 585, 750],
  platinum: [950],
  silver: [925],
  steel: [316],
};

/** How each laboratory writes its report numbers. */
const reportNumbers: Record<string, RegExp> = {
  GIA: /^\d{10}$/,
  IGI: /^LG\d{9}$/,
  SSEF: /^\d{6}$/,
  GRS: /^GRS20\d{2}-\d{6}$/,
  Gübelin: /^\d{8}$/,
};

/** Stones a client would want a report for. */
const certified = /diamond|emerald|ruby|sapphire|spinel|jadeite/;

/** What a gram of pure metal was worth to the trade when the sample was priced, in kip. */
const pureKipPerGram: Record<string, number> = {
  gold: 2_700_000,
  platinum: 1_050_000,
  silver: 30_000,
  steel: 0,
};

describe('the sample pieces', () => {
  test('are at least 72, of every kind', () => {
    expect(samplePieces.length).toBeGreaterThanOrEqual(72);
    expect(new Set(samplePieces.map(({ kind }) => kind))).toEqual(new Set(pieceKinds));
  });

  test('carry codes a reader reads back, each its own', () => {
    const codes = samplePieces.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) {
      expect(code).toMatch(/^[A-Z]-\d{4}$/);
      expect(normaliseCode(code)).toBe(code);
    }
  });

  test('bear a name, a drawing and a report of their own', () => {
    const of = (told: readonly (string | undefined)[]) => told.filter((text) => text !== undefined);
    const reports = of(samplePieces.map(({ certificate }) => certificate?.number));
    for (const all of [
      samplePieces.map(({ name }) => name),
      samplePieces.map(({ drawing }) => drawing),
      reports,
    ]) {
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test.each(samplePieces)('$code $name is drawn as what it is', ({ drawing, kind, metal }) => {
    const spec = parseDrawing(drawing);
    expect(spec?.kind).toBe(kind);
    if (metal && spec && 'metal' in spec) expect(spec.metal).toBe(metal.metal.replace(' ', '-'));
  });

  test('are one of a kind, but the care goods, which are counted', () => {
    expect(serialised.every(({ quantity, kind }) => quantity === 1 && kind !== 'care')).toBe(true);
    const care = samplePieces.filter(({ kind }) => kind === 'care');
    expect(care.length).toBeGreaterThanOrEqual(4);
    for (const goods of care) {
      expect(goods.serialised).toBe(false);
      expect(goods.quantity).toBeGreaterThanOrEqual(5);
      expect(goods.quantity).toBeLessThanOrEqual(40);
    }
  });

  test.each(samplePieces)('$code $name earns its keep after tax', ({ price, cost, taxRateBp }) => {
    expect(price.currency).toBe(sampleBoutique.currency);
    expect(Number.isSafeInteger(price.minor) && Number.isSafeInteger(cost.minor)).toBe(true);
    expect(taxRateBp).toBe(sampleBoutique.taxRateBp);
    expect((price.minor * 10_000) / (10_000 + taxRateBp)).toBeGreaterThan(cost.minor);
  });

  test.each(serialised)(
    '$code $name weighs and is marked as its metal says',
    ({ metal, weightMg, stones }) => {
      const carats = stones.reduce((sum, { weightMilliCarat }) => sum + (weightMilliCarat ?? 0), 0);
      expect(weightMg).toBeGreaterThan(carats / 5);
      if (metal) expect(hallmarks[metal.metal]).toContain(metal.finenessPpt);
      else expect(stones.map(({ stone }) => stone)).toEqual(['jadeite']);
    },
  );

  test.each(serialised.filter(({ kind, stones }) => kind !== 'watch' && stones.length === 0))(
    '$code $name costs its metal and a maker’s wage, no more and no less',
    ({ metal, weightMg, price }) => {
      const pure = pureKipPerGram[metal?.metal.replace(/^\w+ gold$/, 'gold') ?? ''] ?? 0;
      const worth = ((weightMg ?? 0) / 1000) * ((metal?.finenessPpt ?? 0) / 1000) * pure;
      expect(price.minor).toBeGreaterThan(worth * 1.1);
      expect(price.minor).toBeLessThan(metal?.metal === 'silver' ? worth * 10 : worth * 2.1);
    },
  );

  test('have a report only where a stone deserves one, in its laboratory’s own form', () => {
    const reported = samplePieces.filter(({ certificate }) => certificate !== null);
    expect(reported.length).toBeGreaterThanOrEqual(15);
    for (const { certificate, stones, code } of reported) {
      expect(
        stones.some(({ stone }) => certified.test(stone)),
        code,
      ).toBe(true);
      expect(certificate?.number).toMatch(reportNumbers[certificate?.laboratory ?? ''] ?? /never/);
    }
  });

  test('leave no great diamond, ruby, emerald, sapphire or spinel without its report', () => {
    const great = samplePieces.filter(({ kind, stones }) =>
      stones.some(
        ({ stone, count, weightMilliCarat }) =>
          kind !== 'watch' && count === 1 && certified.test(stone) && (weightMilliCarat ?? 0) >= 300,
      ),
    );
    expect(great.length).toBeGreaterThan(0);
    expect(great.filter(({ certificate }) => certificate === null)).toEqual([]);
  });
});

describe('the sample boutique and its staff', () => {
  test('could have been typed into the first set-up', () => {
    const { tillName, timeZone, ...boutique } = sampleBoutique;
    const [manager] = sampleStaff.filter(({ role }) => role === 'manager');
    expect(setUpSchema.shape.boutique.parse(boutique)).toEqual(boutique);
    expect(setUpSchema.shape.tillName.parse(tillName)).toBe(tillName);
    expect(new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone).toBe(timeZone);
    expect(manager).toBeDefined();
  });

  test('hold every role, and enough hands for a counter', () => {
    const count = (role: string) => sampleStaff.filter((member) => member.role === role).length;
    expect(roles.map(count).every((many) => many > 0)).toBe(true);
    expect(count('associate')).toBeGreaterThanOrEqual(3);
    expect(count('manager')).toBeGreaterThanOrEqual(2);
  });

  test('have six digits each, all different', () => {
    const pins = sampleStaff.map(({ pin }) => pin);
    expect(pins.every((pin) => /^\d{6}$/.test(pin))).toBe(true);
    expect(new Set(pins).size).toBe(pins.length);
  });
});
