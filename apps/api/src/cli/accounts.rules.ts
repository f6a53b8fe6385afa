import type { Account } from './client.ts';
import { textTable } from './table.rules.ts';

const placeOf = (unit: { readonly code: string; readonly name: string } | null) =>
  unit === null ? 'cả nước / country' : `${unit.name} (${unit.code})`;

export function accountsText(accounts: readonly Account[]): string {
  if (accounts.length === 0) return 'Không có tài khoản nào. / No accounts.\n';
  const rows = accounts.map(({ id, name, login, disabled, grants, tokens }) => [
    id,
    name,
    login ?? '–',
    disabled ? 'khóa / disabled' : 'dùng / in use',
    [...new Set(grants.map(({ role }) => role))].join(' '),
    tokens.filter(({ revokedOn }) => revokedOn === null).length,
  ]);
  const headers = ['Id', 'Tên / Name', 'Đăng nhập / Login', 'Trạng thái / State', 'Vai trò / Roles', 'Mã / Tokens'];
  return `${textTable(headers, rows)}\n`;
}

export function accountText(account: Account): string {
  const grants = account.grants.map(
    ({ id, role, unit, validFrom, validTo }) =>
      `  ${role}  ${placeOf(unit)}  ${validFrom} – ${validTo ?? '…'}  [${id}]\n`,
  );
  return `${accountsText([account])}${grants.join('')}`;
}

export function tokensText(tokens: Account['tokens']): string {
  if (tokens.length === 0) return 'Không có mã truy cập nào. / No tokens.\n';
  const rows = tokens.map((token) => [
    token.id,
    token.name,
    token.permissions?.join(' ') ?? 'mọi quyền / all',
    token.units?.map(placeOf).join(', ') ?? 'mọi đơn vị / all',
    token.expiresOn ?? '–',
    token.lastUsedOn ?? '–',
    token.revokedOn ?? '–',
  ]);
  const headers = [
    'Id',
    'Tên / Name',
    'Quyền / Permissions',
    'Đơn vị / Units',
    'Hết hạn / Expires',
    'Dùng / Used',
    'Thu hồi / Revoked',
  ];
  return `${textTable(headers, rows)}\n`;
}
