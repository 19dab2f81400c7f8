import { giveByCode, layBeforeHeadOffice } from './head-office.ts';
import { ask } from './ask.ts';
import { giveByPin } from './give.ts';
import type { Handlers } from '../door/handlers.ts';

export const approvalsHandlers = {
  'approvals.ask': ask,
  'approvals.giveByPin': giveByPin,
  'approvals.askHeadOffice': layBeforeHeadOffice,
  'approvals.giveByCode': giveByCode,
} satisfies Partial<Handlers>;
