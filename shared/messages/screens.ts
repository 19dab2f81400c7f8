import { approvalTexts } from './screens/approval.ts';
import { careTexts } from './screens/care.ts';
import { clientTexts } from './screens/client.ts';
import { dayTexts } from './screens/day.ts';
import { everywhereTexts } from './screens/everywhere.ts';
import { identityTexts } from './screens/identity.ts';
import { moreTexts } from './screens/more.ts';
import { payTexts } from './screens/pay.ts';
import { reviewTexts } from './screens/review.ts';
import { sellTexts } from './screens/sell.ts';
import { sizeTexts } from './screens/size.ts';
import { startTexts } from './screens/start.ts';
import { fill } from './say.ts';

/** Every text of the screens by its key (ICU message syntax), in English. */
export const screenTexts = {
  ...everywhereTexts,
  ...startTexts,
  ...sellTexts,
  ...approvalTexts,
  ...sizeTexts,
  ...clientTexts,
  ...careTexts,
  ...reviewTexts,
  ...payTexts,
  ...identityTexts,
  ...dayTexts,
  ...moreTexts,
} as const;

export type ScreenText = keyof typeof screenTexts;

/** A text of the screens, filled with its values. */
export const say = (text: ScreenText, values?: Readonly<Record<string, string | number>>): string =>
  fill(screenTexts[text], values);
