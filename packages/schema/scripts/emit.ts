import { writeFileSync } from 'node:fs';
import { cadreSchemaText } from '@cadre/server';

writeFileSync(new URL('../schema.graphql', import.meta.url), cadreSchemaText());
