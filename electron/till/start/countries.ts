import type { SetUp } from '../../../shared/contract/start.ts';

/** The time zone a boutique's days are counted in, by country; where a country has several, its largest city's. */
export const timeZones: Readonly<Record<SetUp['boutique']['country'], string>> = {
  LA: 'Asia/Vientiane',
  TH: 'Asia/Bangkok',
  US: 'America/New_York',
  FR: 'Europe/Paris',
  HK: 'Asia/Hong_Kong',
  SG: 'Asia/Singapore',
};
