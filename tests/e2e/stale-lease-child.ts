import { closeDatabase, openDatabase } from '../../electron/till/database/open-database.ts';
import { transaction } from '../../electron/till/database/transaction.ts';
import { keepCodeKey } from '../../electron/till/rights/code-key-store.ts';
import { readSettings } from '../../electron/till/settings/settings-store.ts';
import { readStaff } from '../../electron/till/staff/staff-store.ts';
import { databaseFile } from '../../electron/till/start/data-folder.ts';
import { readFeedStanding, saveFeedStanding } from '../../electron/till/sync/feeds/feed-store.ts';
import type { Instant } from '../../shared/clock.ts';

const [folder = '', keyHex = '', codeKey = ''] = process.argv.slice(2);
const opened = openDatabase({
  file: databaseFile(folder),
  key: Buffer.from(keyHex, 'hex'),
  mayCreate: false,
});
if (!opened.ok) throw new Error(`The database does not open: ${opened.error.code}`);
transaction(opened.value, (db) => {
  saveFeedStanding(db, { ...readFeedStanding(opened.value), rightsUntil: 1 as Instant });
  keepCodeKey(db, codeKey);
});
const staff = readStaff(opened.value).map(({ givenName, staffId }) => [givenName, staffId] as const);
console.log(
  JSON.stringify({ till: readSettings(opened.value)?.tillId ?? '', staff: Object.fromEntries(staff) }),
);
closeDatabase(opened.value);
