import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { permissionOf } from '../../src/api/schema.ts';

/** Whoever reaches one of these types reaches a person. */
const PERSONS: ReadonlySet<string> = new Set([
  'Official',
  'RegisteredPerson',
  'PersonnelEvent',
  'CarryOver',
  'TrainingEligibility',
  'TrainingNeed',
  'TrainingNomination',
]);
/** Fields that name persons, by their ids or in words, without being one. */
const NAMES_PERSONS = /^person(Id|Ids)?$|^(persons|officials?)$|^fullName$/;

/** `permission: root.field…` for each way to a person: to the type, or to a field that gives ids of persons. */
export function pathsToPersons(schema: GraphQLSchema): readonly string[] {
  const found: string[] = [];
  const walk = (type: GraphQLObjectType, path: readonly string[], seen: ReadonlySet<string>, permission: string) => {
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      const here = [...path, field.name];
      if (PERSONS.has(target.name) || (path.length > 0 && NAMES_PERSONS.test(field.name))) {
        found.push(`${permission}: ${here.join('.')}`);
      } else if (isObjectType(target) && !seen.has(target.name)) {
        walk(target, here, new Set([...seen, target.name]), permission);
      }
    }
  };
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const permission = permissionOf(field.extensions) ?? 'none';
      const target = getNamedType(field.type);
      // Whatever needs a right to persons gives something of them, whatever its type.
      if (PERSONS.has(target.name) || (permission.startsWith('roster:') && !isObjectType(target))) {
        found.push(`${permission}: ${field.name}`);
      } else if (isObjectType(target)) walk(target, [field.name], new Set([target.name]), permission);
    }
  }
  return found.sort();
}

/** Types met only beneath a person, and those met elsewhere too. */
export function typesBeneathPerson(schema: GraphQLSchema): {
  readonly alone: readonly string[];
  readonly shared: readonly string[];
} {
  const closure = (from: readonly (GraphQLObjectType | null | undefined)[], without: ReadonlySet<string>) => {
    const seen = new Set<string>();
    const walk = (type: GraphQLObjectType) => {
      if (seen.has(type.name) || without.has(type.name)) return;
      seen.add(type.name);
      for (const field of Object.values(type.getFields())) {
        const target = getNamedType(field.type);
        if (isObjectType(target)) walk(target);
      }
    };
    for (const type of from) if (type) walk(type);
    return seen;
  };
  const persons = [...PERSONS].map((name) => schema.getType(name));
  const beneath = closure(persons.filter(isObjectType), new Set());
  const elsewhere = closure([schema.getQueryType(), schema.getMutationType()], PERSONS);
  const split = (shared: boolean) =>
    [...beneath].filter((name) => elsewhere.has(name) === shared && !PERSONS.has(name)).sort();
  return { alone: split(false), shared: split(true) };
}
