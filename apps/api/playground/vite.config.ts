import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Everything the page needs is in the bundle, the editor's workers too: many offices have no outside network. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/playground/',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/playground',
    emptyOutDir: true,
    target: 'es2022',
    // The editor is one large program; it is loaded once and kept.
    chunkSizeWarningLimit: 6_000,
    reportCompressedSize: false,
  },
});
