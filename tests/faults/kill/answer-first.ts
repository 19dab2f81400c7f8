import { receiptNumber } from '../../../electron/till/sales/receipt.ts';
import type { Connection } from '../../../electron/till/door/connections.ts';
import type { View } from '../../../shared/contract/contract.ts';
import type { Request, Response } from '../../../shared/contract/protocol.ts';

/** The bug the fault tests are there for: says "paid", with the receipt that will be, and only then completes the sale. */
export async function answerFirst(
  connection: Connection,
  request: Request,
  answer: (response: Response) => void,
): Promise<void> {
  if (request.call !== 'sales.pay') return answer(await connection.call(request));
  const { sale, totals } = (await ask(connection, 'sales.inHand')) as View<'sales.inHand'>;
  const { tillName } = (await ask(connection, 'till.status')) as View<'till.status'>;
  const { length } = (await ask(connection, 'sales.ofDay')) as View<'sales.ofDay'>;
  const promise = { saleId: sale?.saleId, receiptNumber: receiptNumber(tillName, length + 1), totals };
  answer({ id: request.id, ok: true, value: promise });
  await connection.call(request);
}

async function ask(connection: Connection, call: string): Promise<unknown> {
  const response = await connection.call({ id: 0, call, input: {} });
  return response.ok ? response.value : null;
}
