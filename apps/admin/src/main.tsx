import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers.tsx';
import { makeSdk } from './app/sdk.ts';
import { restoreSession } from './app/session-store.ts';
import { markStyles } from './app/style-nonce.ts';
import './app/styles.css';
import { createAppRouter } from './routes.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');

markStyles(document);
await restoreSession();
createRoot(root).render(
  <StrictMode>
    <Providers makeSdk={makeSdk}>
      <RouterProvider router={createAppRouter()} />
    </Providers>
  </StrictMode>,
);
