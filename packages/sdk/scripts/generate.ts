import { generate, staleFiles, writeGenerated } from './generated.ts';

const files = await generate();
if (process.argv.includes('--check')) {
  const stale = staleFiles(files);
  if (stale.length > 0) {
    process.stderr.write(
      `src/_generated is stale: run \`npx -y pnpm --filter @cadre/sdk generate\`.\n${stale.join('\n')}\n`,
    );
    process.exitCode = 1;
  }
} else {
  writeGenerated(files);
}
