import type { ClientLanguage, ClientProfile } from '../../../shared/domain/client.ts';

type Name = NonNullable<ClientProfile['name']>;

/** Names of one language and script that the sample's clients are put together from: nobody real. */
export type NamePool = {
  /** How many of five hundred clients. */
  readonly share: number;
  readonly language: ClientLanguage;
  readonly order: Name['order'];
  readonly country: string;
  /** A country's code and the beginning of numbers it gives to nobody; `digits` more follow. */
  readonly phone: { readonly prefix: string; readonly digits: number };
  readonly town: string;
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly families: readonly string[];
};
