import '@fontsource-variable/cormorant-garamond';
import '@fontsource-variable/noto-sans';
import './styles/tokens.css';
import './styles/reset.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from './api/use-reply.ts';
import { App } from './app.tsx';
import { windowClock } from './clock.ts';
import { Mishap } from './components/mishap/mishap.tsx';
import { scanAnywhere } from './scanner/scan-anywhere.ts';
import { lockWhenIdle } from './state/auto-lock.ts';
import { listenToTill } from './state/listen.ts';
import { assert } from '../shared/result.ts';

const root = document.getElementById('root');
assert(root, 'index.html has the element the till is drawn into');

scanAnywhere();
listenToTill();
lockWhenIdle(windowClock);

createRoot(root).render(
  <StrictMode>
    <Mishap>
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </Mishap>
  </StrictMode>,
);
