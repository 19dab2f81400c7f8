import { createPublicKey, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { tillKeyOf } from '../../../electron/till/keys/till-key.ts';
import { foundFolder, withDatabase } from '../../builders/founded-folder.ts';
import { newFolder } from '../../test-till.ts';

// The DER form of an Ed25519 public key is this and the 32 raw bytes (RFC 8410).
const spkiHead = Buffer.from('302a300506032b6570032100', 'hex');

test('what the till signs is verified by the raw public key it gives head office', async () => {
  const folder = newFolder();
  await foundFolder(folder);
  const { publicKeyHex, signature } = withDatabase(folder, (db) => {
    const key = tillKeyOf(db);
    return { publicKeyHex: key.publicKeyHex, signature: key.sign('carme head\n1') };
  });
  const der = Buffer.concat([spkiHead, Buffer.from(publicKeyHex, 'hex')]);
  const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const fits = (text: string) => verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'hex'));
  expect(fits('carme head\n1')).toBe(true);
  expect(fits('carme head\n2')).toBe(false);
});
