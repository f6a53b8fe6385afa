import { describe, expect, test } from 'vitest';
import { PERMISSIONS, type Permission } from './permissions.ts';
import { type Viewer, viewerCan, viewerReach } from './viewer.ts';

const officer: Viewer = { accountId: 'a', name: 'An', grants: [{ role: 'WARD_OFFICER', unitIds: ['w'] }] };
const everything = Object.keys(PERMISSIONS) as Permission[];
const may = (viewer: Viewer) => everything.filter((permission) => viewerCan(viewer, permission));

describe('a viewer', () => {
  test('without a grant in force may see who one is, and nothing else', () => {
    expect(may({ ...officer, grants: [] })).toEqual(['viewer:read']);
    expect(viewerReach({ ...officer, grants: [] }, 'viewer:read')).toEqual([]);
  });

  test('by a narrowed token holds what is left over, and reaches nothing by the rest', () => {
    const token: Viewer = { ...officer, permissions: ['indicators:exact', 'accounts:write'] };
    expect(may(token)).toEqual(['indicators:exact']);
    expect(viewerReach(token, 'indicators:exact')).toEqual(['w']);
    expect(viewerReach(token, 'roster:read')).toEqual([]);
    const country: Viewer = { ...token, grants: [{ role: 'WARD_OFFICER', unitIds: null }] };
    expect(viewerReach(country, 'roster:read')).toEqual([]);
    expect(may({ ...officer, permissions: [] })).toEqual([]);
  });

  test('with a temporary password may see who one is, and nothing else', () => {
    const fresh: Viewer = { ...officer, mustChangePassword: true };
    expect(may(fresh)).toEqual(['viewer:read']);
    expect(viewerReach(fresh, 'roster:read')).toEqual([]);
  });
});
