import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** Where `pnpm --filter @cadre/admin dev` finds the running API. */
const api = process.env.CADRE_API ?? 'http://127.0.0.1:4000';
const served = ['/graphql', '/files', '/templates', '/playground'];

export default defineConfig({
  plugins: [react()],
  // The server writes a new nonce there with every page.
  html: { cspNonce: 'CADRE_CSP_NONCE' },
  resolve: { conditions: ['@cadre/source', ...defaultClientConditions] },
  server: { proxy: Object.fromEntries(served.map((path) => [path, api])) },
  build: { target: 'es2022', manifest: true, reportCompressedSize: false, chunkSizeWarningLimit: 1000 },
});
