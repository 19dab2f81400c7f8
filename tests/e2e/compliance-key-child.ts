import { closeDatabase, openDatabase } from '../../electron/till/database/open-database.ts';
import { transaction } from '../../electron/till/database/transaction.ts';
import { keepIdentityKeys, readyIdentityKeys } from '../../electron/till/identity/key-store.ts';
import { makeComplianceKey } from '../../electron/till/identity/wrap-key.ts';
import { databaseFile } from '../../electron/till/start/data-folder.ts';

const [folder = '', keyHex = ''] = process.argv.slice(2);
const opened = openDatabase({
  file: databaseFile(folder),
  key: Buffer.from(keyHex, 'hex'),
  mayCreate: false,
});
if (!opened.ok) throw new Error(`The database does not open: ${opened.error.code}`);
transaction(opened.value, (db) => {
  readyIdentityKeys(db, { sample: false });
  keepIdentityKeys(db, { complianceKey: makeComplianceKey(), linkingKey: '11'.repeat(32) });
});
closeDatabase(opened.value);
