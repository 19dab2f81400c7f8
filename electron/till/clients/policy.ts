import { firstPolicy } from '../../../resources/policy/first-policy.ts';
import { ok } from '../../../shared/result.ts';
import type { Handler } from '../door/handlers.ts';

/** The version a client agrees to today. */
export const policyInForce = (): string => firstPolicy.version;

export const policy: Handler<'clients.policy'> = ({ language }) =>
  ok({
    version: firstPolicy.version,
    updatedOn: firstPolicy.updatedOn,
    language,
    text: firstPolicy.texts[language],
  });
