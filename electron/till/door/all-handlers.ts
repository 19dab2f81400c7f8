import { approvalsHandlers } from '../approvals/handlers.ts';
import { careHandlers } from '../care/handlers.ts';
import { catalogueHandlers } from '../catalogue/handlers.ts';
import { clientsHandlers } from '../clients/handlers.ts';
import { devicesHandlers } from '../devices/handlers.ts';
import { printingHandlers } from '../devices/printer/handlers.ts';
import { documentsHandlers } from '../documents/handlers.ts';
import { identityHandlers } from '../identity/handlers.ts';
import { journalHandlers } from '../journal/handlers.ts';
import { passesHandlers } from '../passes/handlers.ts';
import { reviewHandlers } from '../review/handlers.ts';
import { rightsHandlers } from '../rights/handlers.ts';
import { salesHandlers } from '../sales/handlers.ts';
import { sizesHandlers } from '../sizes/handlers.ts';
import { staffHandlers } from '../staff/handlers.ts';
import { startHandlers } from '../start/handlers.ts';
import { syncHandlers } from '../sync/handlers.ts';
import { tendersHandlers } from '../tenders/handlers.ts';
import { statusHandlers } from '../settings/handlers.ts';
import type { Handlers } from './handlers.ts';

/** Every call's handler. */
export const allHandlers: Handlers = {
  ...startHandlers,
  ...staffHandlers,
  ...statusHandlers,
  ...catalogueHandlers,
  ...salesHandlers,
  ...clientsHandlers,
  ...careHandlers,
  ...passesHandlers,
  ...reviewHandlers,
  ...tendersHandlers,
  ...approvalsHandlers,
  ...rightsHandlers,
  ...sizesHandlers,
  ...identityHandlers,
  ...devicesHandlers,
  ...documentsHandlers,
  ...printingHandlers,
  ...syncHandlers,
  ...journalHandlers,
};
