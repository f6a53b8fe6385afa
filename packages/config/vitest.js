/** The vitest preset of every Node package. */
export const nodePreset = {
  resolve: {
    conditions: ['@cadre/source', 'node'],
    // Vite would pick graphql/index.mjs while Node's own imports pick index.js: two realms of one package.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  ssr: { resolve: { conditions: ['@cadre/source', 'node'] } },
};
