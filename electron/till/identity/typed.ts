import { err, ok } from '../../../shared/result.ts';
import { refuseCardNumbers } from '../refuse-card-numbers.ts';
import type { z } from 'zod';
import type { BusinessDate } from '../../../shared/clock.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { typedDocumentSchema } from '../../../shared/contract/identity.ts';
import type { IdentityDocument } from '../../../shared/domain/identity-document.ts';
import type { Result } from '../../../shared/result.ts';

const longestValidityYears = 50;
const oldestYears = 120;
const compare = 'compare';

/** The document a person typed, all of it to be compared; refused when a date cannot be, as with a year of Buddha. */
export function documentTyped(
  typed: z.output<typeof typedDocumentSchema>,
  today: BusinessDate,
): Result<IdentityDocument, Failure> {
  const { documentNumber, familyName, givenNames, birthDate, validUntil } = typed;
  const watched = refuseCardNumbers(documentNumber, familyName, givenNames);
  if (!watched.ok) return watched;
  if (familyName === '' && givenNames === '') return err({ code: 'identity.no-name' });
  const tooLate = validUntil !== null && validUntil > yearsFrom(today, longestValidityYears);
  const unborn = birthDate !== null && (birthDate > today || birthDate < yearsFrom(today, -oldestYears));
  if (tooLate || unborn) return err({ code: 'identity.unreal-date' });
  return ok({
    ...typed,
    zone: [],
    sureness: {
      documentNumber: compare,
      familyName: compare,
      givenNames: compare,
      birthDate: compare,
      validUntil: compare,
      sex: compare,
      nationality: compare,
      issuingState: compare,
    },
    possiblyTruncated: false,
  });
}

const yearsFrom = (day: BusinessDate, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
