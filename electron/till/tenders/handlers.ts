import { ok } from '../../../shared/result.ts';
import { endCard, reverseCard, startCard } from './card.ts';
import { takeBack, takeCash } from './cash.ts';
import { saleToPay } from './change-tenders.ts';
import { drawer } from './drawer.ts';
import { rates, setRates } from './rates.ts';
import { tendersState } from './tenders-state.ts';
import type { Handlers } from '../door/handlers.ts';

export const tendersHandlers = {
  'tenders.state': (_, { house }) => {
    const sale = saleToPay(house);
    return sale.ok ? ok(tendersState(house, sale.value)) : sale;
  },
  'tenders.takeCash': takeCash,
  'tenders.takeBack': takeBack,
  'tenders.startCard': startCard,
  'tenders.endCard': endCard,
  'tenders.reverseCard': reverseCard,
  'tenders.rates': rates,
  'tenders.setRates': setRates,
  'cash.drawer': drawer,
} satisfies Partial<Handlers>;
