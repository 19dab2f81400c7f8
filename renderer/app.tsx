import { lazy, Suspense, useEffect } from 'react';
import { useTill } from './state/till-store.ts';
import { SignInScreen } from './screens/sign-in/sign-in-screen.tsx';
import { Opening } from './screens/start/opening.tsx';

// What a till shows first comes first; all that follows a sign-in is fetched while people look for their name.
const loadPlace = () => import('./place.tsx');
const Place = lazy(async () => ({ default: (await loadPlace()).Place }));
const StartScreen = lazy(async () => ({
  default: (await import('./screens/start/start-screen.tsx')).StartScreen,
}));

/** Which screen the till is at: opened or not, signed in or not, then where the person went. */
export function App() {
  const start = useTill((state) => state.start);
  const settingUp = useTill((state) => state.settingUp);
  const session = useTill((state) => state.session);
  const drawn = start !== null;
  useEffect(() => {
    if (drawn) void loadPlace();
  }, [drawn]);
  if (start === null) return <Opening />;
  if (start.state === 'open' && !settingUp && session === null) return <SignInScreen />;
  return (
    <Suspense fallback={<Opening />}>
      {start.state === 'open' && !settingUp ? <Place /> : <StartScreen start={start} />}
    </Suspense>
  );
}
