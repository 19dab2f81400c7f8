// npm run -s compliance -- …: makes the compliance officer's key pair, and opens identity files with its private half.
import { parseArgs } from 'node:util';
import { askOffice } from './compliance/ask-office.ts';
import { makeOfficerKey, publicHalf, readOfficerKey } from './compliance/officer-key.ts';
import { readFiles } from './compliance/read-files.ts';
import { fail } from './head-office/fail.ts';

const usage = `Usage: npm run -s compliance -- COMMAND [options]
  make-key --out FILE                                  make the key pair; FILE holds the private half: keep it off this server
  hand-in --key FILE                                   have tills seal identity files to this key
  read --key FILE --sale RECEIPT|ID --reason TEXT      open the identity file of a sale
  read --key FILE --case SUBJECT --reason TEXT         open those of all sales a case is about
  --url URL                                            the head office; http://127.0.0.1:8710. Password: HEAD_OFFICE_PASSWORD`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    key: { type: 'string' },
    sale: { type: 'string' },
    case: { type: 'string' },
    reason: { type: 'string' },
    url: { type: 'string', default: 'http://127.0.0.1:8710' },
  },
});
const office = { url: values.url, password: process.env['HEAD_OFFICE_PASSWORD'] };

try {
  if (!(await run(positionals.join(' ')))) fail(usage);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

async function run(command: string): Promise<boolean> {
  const { out, key, sale, reason = '' } = values;
  if (command === 'make-key' && out !== undefined) {
    const publicKey = await makeOfficerKey(out);
    console.log(`The private half is in ${out}, and nowhere else: without it nobody opens an identity file.`);
    console.log(await askOffice(office, '/console/compliance-key', { publicKey }));
    return true;
  }
  if (key === undefined) return false;
  const officer = await readOfficerKey(key);
  if (command === 'hand-in') {
    console.log(await askOffice(office, '/console/compliance-key', { publicKey: publicHalf(officer) }));
    return true;
  }
  const ofCase = values.case === undefined ? null : { case: values.case };
  const asked = sale === undefined ? ofCase : { sale };
  if (command !== 'read' || asked === null) return false;
  const files = await readFiles(office, officer, asked, reason);
  console.log(JSON.stringify(files, null, 2));
  if (files.length === 0 || files.some(({ file }) => file === null)) process.exitCode = 1;
  return true;
}
