import { businessDateOf } from '../../shared/clock.ts';
import { jurisdictionOf } from '../../shared/domain/identity-rules/rule.ts';
import { allRules } from '../identity/rules-of.ts';
import { privacyOfficerOf } from '../policies/privacy-officer.ts';
import { listCases } from './list-cases.ts';
import { listRequests } from './list-requests.ts';
import { listBreakGlass } from '../review/list-break-glass.ts';
import { listRightsCodes } from '../rights/list-codes.ts';
import { listStaff } from './list-staff.ts';
import { listTills } from './list-tills.ts';
import { salesOfDay } from './list-sales.ts';
import type { BusinessDate, Instant } from '../../shared/clock.ts';
import type { PrivacyOfficer } from '../../shared/contract/privacy-officer.ts';
import type { Query } from '../store/store.ts';
import type { CaseLine } from './list-cases.ts';
import type { IdentityRule } from '../../shared/domain/identity-rules/rule.ts';
import type { StaffLine } from './list-staff.ts';
import type { BreakGlassLine } from '../review/list-break-glass.ts';
import type { RightsCodeLine } from '../rights/list-codes.ts';
import type { RequestLine } from './list-requests.ts';
import type { DaySales } from './list-sales.ts';
import type { TillLine } from './list-tills.ts';

export type BoutiqueLine = {
  readonly legalEntity: string;
  readonly boutique: string;
  readonly name: string | null;
  readonly timeZone: string;
  readonly country: string | null;
};
export type BoutiqueDay = BoutiqueLine & DaySales & { readonly day: BusinessDate; readonly isToday: boolean };

/** Everything the console's page shows. */
export type Survey = {
  readonly now: Instant;
  readonly houses: readonly string[];
  readonly boutiques: readonly BoutiqueDay[];
  readonly tills: readonly TillLine[];
  readonly cases: readonly CaseLine[];
  readonly requests: readonly RequestLine[];
  readonly breakGlass: readonly BreakGlassLine[];
  readonly staff: readonly StaffLine[];
  readonly rightsCodes: readonly RightsCodeLine[];
  readonly rules: readonly IdentityRule[];
  readonly privacyOfficer: PrivacyOfficer | null;
};

/** Gathers the console's page: sales of one day, or of each boutique's own today. */
export async function survey(query: Query, now: Instant, day: BusinessDate | null): Promise<Survey> {
  const houses = await query<{ name: string }>('select name from legal_entities order by made_at');
  const boutiques = await query<BoutiqueLine>(
    `select legal_entity as "legalEntity", boutique, name, time_zone as "timeZone", country
     from boutiques order by made_at, boutique`,
  );
  const [first] = boutiques.rows;
  const days: BoutiqueDay[] = [];
  for (const boutique of boutiques.rows) {
    const today = businessDateOf(now, boutique.timeZone, 0);
    const shown = day ?? today;
    const sales = await salesOfDay(query, boutique, shown);
    days.push({ ...boutique, ...sales, day: shown, isToday: shown === today });
  }
  return {
    now,
    houses: houses.rows.map(({ name }) => name),
    boutiques: days,
    tills: await listTills(query),
    cases: await listCases(query),
    requests: await listRequests(query, now),
    breakGlass: await listBreakGlass(query, now),
    staff: await listStaff(query),
    rightsCodes: await listRightsCodes(query, now),
    rules: await rulesInUse(query, boutiques.rows),
    privacyOfficer: first ? await privacyOfficerOf(query, first.legalEntity) : null,
  };
}

/** The rules of the countries the house is in. */
async function rulesInUse(
  query: Query,
  boutiques: readonly BoutiqueLine[],
): Promise<readonly IdentityRule[]> {
  const [first] = boutiques;
  if (first === undefined) return [];
  const here = new Set(boutiques.map(({ country }) => jurisdictionOf(country ?? '')));
  return (await allRules(query, first.legalEntity)).filter(({ jurisdiction }) => here.has(jurisdiction));
}
