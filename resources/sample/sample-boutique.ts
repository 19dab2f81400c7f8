import { bands } from './bands.ts';
import { bangles } from './bangles.ts';
import { sampleBoutique } from './boutique.ts';
import { bracelets } from './bracelets.ts';
import { care } from './care.ts';
import { sampleClients } from './clients/sample-clients.ts';
import { chains } from './chains.ts';
import { cocktailRings } from './cocktail-rings.ts';
import { earrings } from './earrings.ts';
import { pendants } from './pendants.ts';
import { rings } from './rings.ts';
import { sampleRates } from './rates.ts';
import { sampleStaff } from './staff.ts';
import { watches } from './watches.ts';
import type { PieceSeed } from './piece-seed.ts';

/** Every piece of the sample, in the order of the trays. */
const samplePieces: readonly PieceSeed[] = [
  ...rings,
  ...cocktailRings,
  ...bands,
  ...bracelets,
  ...bangles,
  ...chains,
  ...pendants,
  ...earrings,
  ...watches,
  ...care,
];

export { sampleBoutique, sampleClients, samplePieces, sampleRates, sampleStaff };
