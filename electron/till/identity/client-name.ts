import type { NameOnFile } from '../../../shared/domain/name-match.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { Reader } from '../database/query.ts';

/** A client's name as the file has it, to be compared with a document; null where nothing is known. */
export const nameOnFile = (_db: Reader, _client: ClientId): NameOnFile | null => null;
