/** The import law as data; `packages/server/tests/laws/imports.test.ts` reads it and prints the broken sentence. */

/** Rooms of the server, left to right: a room imports only itself and rooms to its left. */
export const ROOMS = ['kernel', 'authz', 'database', 'features', 'indicators', 'reports', 'api', 'seed', 'testing'];

/** Along which lines features may meet, always through the other's `index.ts`. */
export const FEATURE_GRAPH = {
  units: [],
  rulebook: ['units'],
  audit: [],
  access: ['units', 'audit'],
  roster: ['units', 'rulebook', 'audit'],
  titles: ['units', 'rulebook', 'roster', 'audit'],
  personnel: ['units', 'rulebook', 'roster', 'titles', 'audit'],
  training: ['units', 'rulebook', 'roster', 'titles', 'audit'],
  succession: ['units', 'rulebook', 'roster', 'titles', 'audit'],
  ranking: ['units', 'rulebook', 'roster', 'audit'],
  resolutions: ['units', 'rulebook', 'roster', 'ranking', 'succession', 'training', 'audit'],
  imports: ['units', 'rulebook', 'roster', 'training', 'succession', 'ranking', 'access', 'audit'],
};

/** Which files may import a package, and the sentence to print when another does. */
export const PACKAGE_LAW = [
  {
    package: 'type-graphql',
    allowed: [/\.(type|inputs|resolver)\.ts$/, /^authz\/permit\.ts$/, /^api\//],
    sentence:
      'GraphQL has one home per slice: type-graphql belongs in *.type.ts, *.inputs.ts, *.resolver.ts, authz/permit.ts and api/.',
  },
  {
    package: 'typeorm',
    allowed: [
      /\.entity\.ts$/,
      /^database\//,
      /^seed\//,
      /^testing\//,
      /^api\/(context|server|read-recorder|seal-identifiers|create-operator)\.ts$/,
    ],
    sentence: 'SQL has one home: typeorm belongs in *.entity.ts, database/, seed/ and where the server is wired.',
  },
];

/** Files that may hold SQL text: they call `sql.query`, or offer table expressions. */
export const SQL_HOMES = [
  /\.store\.ts$/,
  /\.facts\.ts$/,
  /^indicators\/(rollup|labels)\.ts$/,
  /^database\//,
  /^seed\//,
  /^testing\//,
];
