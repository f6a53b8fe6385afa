import { Extensions } from 'type-graphql';
import type { Permission } from './permissions.ts';

/** Declares the permission a root field needs. The schema cannot be built while a root field lacks it. */
export function Permit(permission: Permission): MethodDecorator {
  return Extensions({ permit: permission }) as MethodDecorator;
}
