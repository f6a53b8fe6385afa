import { systemClock } from '../kernel/date.ts';
import { KeyRing } from '../kernel/keyring.ts';
import { wireFeatures } from './features.ts';
import { assembleSchema, schemaText } from './schema.ts';

/** The contract as text; needs no database. */
export function cadreSchemaText(): string {
  return schemaText(assembleSchema(wireFeatures(systemClock, KeyRing.parse(KeyRing.newKey('schema')))));
}
