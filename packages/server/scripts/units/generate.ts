import { writeFileSync } from 'node:fs';
import { makeUnitReference, pack } from './reference.ts';

const reference = makeUnitReference();
const bytes = pack(reference);
writeFileSync(new URL('../../data/units.json.gz', import.meta.url), bytes);
process.stdout.write(`${JSON.stringify({ bytes: bytes.length, ...reference.counts }, null, 2)}\n`);
