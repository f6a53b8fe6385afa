import { describe, expect, it } from 'vitest';
import { entryOf, filesNeeded } from './size.rules.ts';

const manifest = {
  'index.html': { file: 'assets/index.js', isEntry: true, imports: ['_shared.js'], dynamicImports: ['screen.tsx'] },
  '_shared.js': { file: 'assets/shared.js', imports: ['index.html'] },
  'screen.tsx': { file: 'assets/screen.js', imports: ['_shared.js', '_table.js'], dynamicImports: ['charts.tsx'] },
  '_table.js': { file: 'assets/table.js' },
  'charts.tsx': { file: 'assets/charts.js' },
};

describe('JavaScript of a first screen', () => {
  it('counts what is needed, once, and not what is opened later', () => {
    expect([...filesNeeded(manifest, [entryOf(manifest), 'screen.tsx'])].sort()).toEqual([
      'assets/index.js',
      'assets/screen.js',
      'assets/shared.js',
      'assets/table.js',
    ]);
  });

  it('does not pass when a screen was renamed', () => {
    expect(() => filesNeeded(manifest, ['gone.tsx'])).toThrow('no chunk gone.tsx');
  });
});
