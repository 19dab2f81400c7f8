import type { Receipt } from '../../../../shared/contract/sales.ts';
import type { Result } from '../../../../shared/result.ts';

/** What every printer driver can do. It answers when the paper is out, or with what is wrong in a word for the log. */
export type Printer = {
  readonly print: (receipt: Receipt, options: { readonly copy: boolean }) => Promise<Result<null, string>>;
};
