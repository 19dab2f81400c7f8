import { useEffect } from 'react';
import { isMasked } from '../../../shared/access/classes.ts';
import { captureIn, readIdentity, useIdentity } from '../../state/identity-store.ts';
import { goTo, usePlace } from '../../state/place-store.ts';
import { useSale } from '../../state/sale-store.ts';
import { Checking } from './checking.tsx';

/** A look at the client's document: read, laid out, compared. Without a capture there is nothing to see here. */
export function IdentityScreen() {
  const capture = captureIn(useIdentity(({ identity }) => identity));
  const client = useSale((state) => state.client);
  const over = capture === null;
  useEffect(() => {
    if (over) void goBackUnlessOn();
  }, [over]);
  if (!capture) return null;
  const name =
    client === null || isMasked(client) || isMasked(client.displayName) ? null : client.displayName;
  return <Checking key={capture.checkId} capture={capture} client={name} />;
}

/** The window may have been opened anew while the till still holds a capture for it. */
async function goBackUnlessOn() {
  await readIdentity([]);
  const { identity } = useIdentity.getState();
  if (usePlace.getState().place === 'identity' && captureIn(identity) === null) goTo('pay');
}
