import { newPlace, openBenchTill, received } from '../../scripts/bench/bench-till.ts';
import { samplePieces } from '../../resources/sample/sample-boutique.ts';
import { anna, boun, mali } from '../builders/people.ts';
import type { Place } from '../../scripts/bench/bench-till.ts';

/** A boutique, and the code that opens it when its key is lost. */
export type Boutique = Place & { readonly recoveryCode: string };

/** Founds a real, encrypted till through its own door: Mali manages, Anna and Boun sell, the pieces are on the shelf. */
export async function foundBoutique(folder: string): Promise<Boutique> {
  const place = newPlace(folder);
  const { ask, close } = openBenchTill(place);
  const { recoveryCode } = await ask('start.setUp', {
    boutique: {
      name: 'Carme Jewelry, Vientiane',
      country: 'LA',
      currency: 'LAK',
      taxMode: 'inclusive',
      taxRateBp: 1_000,
    },
    tillName: 'Till A',
    manager: person(mali),
    associates: [person(anna), person(boun)],
  });
  const [manager] = await ask('staff.tiles', {});
  if (!manager) throw new Error('The manager is the first of the staff');
  await ask('staff.signIn', { staffId: manager.staffId, pin: mali.pin });
  await ask('catalogue.receive', { pieces: received(samplePieces) });
  await close();
  return { ...place, recoveryCode };
}

const person = ({ givenName, familyName, pin }: Record<'givenName' | 'familyName' | 'pin', string>) => ({
  givenName,
  familyName,
  pin,
});
