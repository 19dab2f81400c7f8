import { say } from '../../shared/messages/screens.ts';
import type { Page } from '@playwright/test';

/** Everything on the client screens that a test touches or reads. */
export const clientScreen = (page: Page) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const dialog = (name: string) => page.getByRole('dialog', { name, exact: true });
  return {
    find: page.getByRole('searchbox', { name: say('client.find') }),
    rows: page.getByRole('list', { name: say('client.found') }).getByRole('button'),
    add: button(say('client.new')),
    page: (name: string) => page.getByRole('heading', { name, exact: true, level: 2 }),
    served: page.getByText(say('client.served'), { exact: true }),
    attach: button(say('client.attach')),
    detach: button(say('client.detach')),
    toSale: button(say('client.to-sale')),
    toPayment: button(say('client.to-payment')),
    open: (group: 'contact' | 'belongings' | 'commercial') =>
      button(`${say('client.part.open')}: ${say(`client.part.${group}`)}`),
    part: (group: 'contact' | 'belongings' | 'commercial') => dialog(say(`client.part.${group}`)),
    change: button(say('client.change')),
    consent: (name: string) => button(name),
    form: dialog(say('client.new')),
    onSale: page.getByRole('complementary', { name: say('sale') }).getByRole('heading', { level: 2 }),
  };
};
