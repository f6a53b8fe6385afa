import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { dayOf } from '../../kernel/date.ts';
import { said } from '../../kernel/text.ts';
import { UnitType, unitLoaders } from '../units/index.ts';
import type { AccountsService } from './access.accounts.service.ts';
import {
  AccountChangeInput,
  ChangePasswordInput,
  CreateAccountInput,
  CreateTokenInput,
  EndGrantInput,
  GrantRoleInput,
  LinkIdentityInput,
  RenameAccountInput,
  RevokeTokenInput,
  UnlinkIdentityInput,
} from './access.inputs.ts';
import { accountLoaders } from './access.loaders.ts';
import {
  AccessTokenType,
  AccountConnection,
  AccountGrantType,
  AccountIdentityType,
  AccountType,
  NewAccessTokenType,
  TemporaryPasswordType,
} from './access.type.ts';

const INPUT = said('Tài khoản, phiên bản và điều cần đổi.', 'The account, its version, and what is to change.');
const CHANGED = 'Lỗi: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.';
const CHANGED_EN = 'Errors: FORBIDDEN, NOT_FOUND, CONFLICT, VALIDATION_FAILED.';
const mutation = (vi: string, en: string) => said(`${vi} ${CHANGED}`, `${en} ${CHANGED_EN}`);

@Resolver(() => AccountType)
export class AccountsResolver {
  readonly #service: AccountsService;

  constructor(service: AccountsService) {
    this.#service = service;
  }

  @Permit('accounts:write')
  @Query(
    () => AccountConnection,
    said(
      'Các tài khoản được quản lý, theo tên. Lỗi: FORBIDDEN, VALIDATION_FAILED.',
      'The accounts one may manage, by name. Errors: FORBIDDEN, VALIDATION_FAILED.',
    ),
  )
  async accounts(
    @Ctx() { scope }: RequestContext,
    @Arg('first', () => Int, said('Số tài khoản của trang, từ 1 đến 100.', 'How many to give, from 1 to 100.'))
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      ...said('`endCursor` của trang trước.', '`endCursor` of the page before.'),
    })
    after: string | null,
    @Arg('search', () => String, {
      nullable: true,
      ...said('Chữ có trong tên hoặc tên đăng nhập.', 'Letters of the name or the login name.'),
    })
    search: string | null,
  ): Promise<InstanceType<typeof AccountConnection>> {
    const { page, count } = await this.#service.accounts(scope.for('ACCESS'), search ?? null, first, after ?? null);
    return new AccountConnection({ ...page, nodes: page.nodes.map(AccountType.of) }, count);
  }

  @Permit('accounts:write')
  @Query(
    () => AccountType,
    said('Một tài khoản. Lỗi: FORBIDDEN, NOT_FOUND.', 'One account. Errors: FORBIDDEN, NOT_FOUND.'),
  )
  async account(
    @Ctx() { scope }: RequestContext,
    @Arg('id', () => ID, said('Định danh.', 'The id.')) id: string,
  ): Promise<AccountType> {
    return AccountType.of(await this.#service.account(scope.for('ACCESS'), id));
  }

  @Permit('accounts:write')
  @Mutation(() => AccountType, mutation('Tạo tài khoản, chưa có quyền gì.', 'Makes an account that may nothing yet.'))
  async createAccount(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => CreateAccountInput, INPUT) input: CreateAccountInput,
  ): Promise<AccountType> {
    return AccountType.of(
      await this.#service.create(scope.for('ACCESS'), { name: input.name, login: input.login ?? null }),
    );
  }

  @Permit('accounts:write')
  @Mutation(() => AccountType, mutation('Đổi tên và tên đăng nhập.', 'Changes the name and the login name.'))
  async renameAccount(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => RenameAccountInput, INPUT) input: RenameAccountInput,
  ): Promise<AccountType> {
    return AccountType.of(await this.#service.rename(scope.for('ACCESS'), { ...input, login: input.login ?? null }));
  }

  @Permit('accounts:write')
  @Mutation(
    () => AccountType,
    mutation(
      'Khóa tài khoản: mọi phiên và mã truy cập dừng ngay.',
      'Disables an account: its sessions and tokens stop at once.',
    ),
  )
  async disableAccount(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => AccountChangeInput, INPUT) input: AccountChangeInput,
  ): Promise<AccountType> {
    return AccountType.of(await this.#service.disable(scope.for('ACCESS'), input));
  }

  @Permit('accounts:write')
  @Mutation(() => AccountType, mutation('Mở lại tài khoản.', 'Enables an account again.'))
  async enableAccount(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => AccountChangeInput, INPUT) input: AccountChangeInput,
  ): Promise<AccountType> {
    return AccountType.of(await this.#service.enable(scope.for('ACCESS'), input));
  }

  @Permit('accounts:write')
  @Mutation(
    () => TemporaryPasswordType,
    mutation(
      'Đặt mật khẩu tạm: chỉ hiện một lần, phải đổi khi đăng nhập; mọi phiên cũ dừng.',
      'Sets a temporary password: shown once, to be changed at sign-in; all sessions end.',
    ),
  )
  async setPassword(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => AccountChangeInput, INPUT) input: AccountChangeInput,
  ): Promise<TemporaryPasswordType> {
    const { account, ...rest } = await this.#service.setTemporaryPassword(scope.for('ACCESS'), input);
    return { account: AccountType.of(account), ...rest };
  }

  @Permit('viewer:read')
  @Mutation(
    () => Boolean,
    said(
      'Đổi mật khẩu của chính mình; mọi phiên dừng, kể cả phiên này. Lỗi: FORBIDDEN (với mã truy cập), VALIDATION_FAILED, RATE_LIMITED.',
      'Changes one’s own password; all sessions end, this one included. Errors: FORBIDDEN (by token), VALIDATION_FAILED, RATE_LIMITED.',
    ),
  )
  async changePassword(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => ChangePasswordInput, said('Mật khẩu cũ và mới.', 'The old password and the new.'))
    input: ChangePasswordInput,
  ): Promise<boolean> {
    await this.#service.changeOwnPassword(scope.for('ACCESS'), input.oldPassword, input.newPassword);
    return true;
  }

  @Permit('viewer:read')
  @Mutation(
    () => Int,
    said(
      'Kết thúc mọi phiên của chính mình; trả về số phiên.',
      'Ends all of one’s own sessions; gives how many there were.',
    ),
  )
  endOwnSessions(@Ctx() { scope }: RequestContext): Promise<number> {
    return this.#service.endOwnSessions(scope.for('ACCESS'));
  }

  @Permit('accounts:write')
  @Mutation(() => AccountType, mutation('Giao một vai trò.', 'Grants a role.'))
  async grantRole(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => GrantRoleInput, INPUT) input: GrantRoleInput,
  ): Promise<AccountType> {
    return AccountType.of(
      await this.#service.grantRole(scope.for('ACCESS'), {
        ...input,
        unit: input.unit ?? null,
        validFrom: input.validFrom ?? this.#service.clock.today(),
        validTo: input.validTo ?? null,
      }),
    );
  }

  @Permit('accounts:write')
  @Mutation(() => AccountType, mutation('Kết thúc một vai trò.', 'Ends a grant.'))
  async endGrant(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => EndGrantInput, INPUT) input: EndGrantInput,
  ): Promise<AccountType> {
    return AccountType.of(
      await this.#service.endGrant(scope.for('ACCESS'), { ...input, on: input.on ?? this.#service.clock.today() }),
    );
  }

  @Permit('accounts:write')
  @Mutation(
    () => NewAccessTokenType,
    mutation('Tạo mã truy cập; mã chỉ hiện một lần.', 'Makes an access token; it is shown once.'),
  )
  async createToken(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => CreateTokenInput, INPUT) input: CreateTokenInput,
  ): Promise<NewAccessTokenType> {
    const { account, ...rest } = await this.#service.createToken(scope.for('ACCESS'), {
      ...input,
      permissions: input.permissions ?? null,
      units: input.units ?? null,
      expiresOn: input.expiresOn ?? null,
    });
    return { account: AccountType.of(account), ...rest };
  }

  @Permit('accounts:write')
  @Mutation(() => AccountType, mutation('Thu hồi mã truy cập, có hiệu lực ngay.', 'Revokes a token, at once.'))
  async revokeToken(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => RevokeTokenInput, INPUT) input: RevokeTokenInput,
  ): Promise<AccountType> {
    return AccountType.of(await this.#service.revokeToken(scope.for('ACCESS'), input));
  }

  @Permit('accounts:write')
  @Mutation(
    () => AccountType,
    mutation('Gắn tài khoản với một danh tính OpenID Connect.', 'Links an OpenID Connect identity to an account.'),
  )
  async linkIdentity(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => LinkIdentityInput, INPUT) input: LinkIdentityInput,
  ): Promise<AccountType> {
    return AccountType.of(
      await this.#service.linkIdentity(scope.for('ACCESS'), { ...input, claim: input.claim ?? null }),
    );
  }

  @Permit('accounts:write')
  @Mutation(
    () => AccountType,
    mutation('Bỏ một danh tính khỏi tài khoản; mọi phiên dừng.', 'Unlinks an identity; all sessions end.'),
  )
  async unlinkIdentity(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => UnlinkIdentityInput, INPUT) input: UnlinkIdentityInput,
  ): Promise<AccountType> {
    return AccountType.of(await this.#service.unlinkIdentity(scope.for('ACCESS'), input));
  }

  @FieldResolver(
    () => [AccountGrantType],
    said('Các vai trò được giao, kể cả đã kết thúc.', 'The grants, ended ones included.'),
  )
  async grants(@Root() account: AccountType, @Ctx() context: RequestContext): Promise<AccountGrantType[]> {
    const rows = await accountLoaders(context).grants.load(account.id);
    return rows.map((row) => Object.assign(new AccountGrantType(), row));
  }

  @FieldResolver(
    () => [AccessTokenType],
    said('Các mã truy cập, kể cả đã thu hồi.', 'The tokens, revoked ones included.'),
  )
  async tokens(@Root() account: AccountType, @Ctx() context: RequestContext): Promise<AccessTokenType[]> {
    const rows = await accountLoaders(context).tokens.load(account.id);
    return rows.map((row) =>
      Object.assign(new AccessTokenType(), row, {
        createdOn: dayOf(row.createdAt),
        lastUsedOn: row.lastUsedAt && dayOf(row.lastUsedAt),
        revokedOn: row.revokedAt && dayOf(row.revokedAt),
      }),
    );
  }

  @FieldResolver(() => [AccountIdentityType], said('Các danh tính đã gắn.', 'The identities linked to it.'))
  async identities(@Root() account: AccountType, @Ctx() context: RequestContext): Promise<AccountIdentityType[]> {
    const rows = await accountLoaders(context).identities.load(account.id);
    return rows.map((row) => Object.assign(new AccountIdentityType(), row));
  }

  @FieldResolver(() => Int, said('Số phiên đang mở.', 'How many sessions are open.'))
  async sessionCount(@Root() account: AccountType, @Ctx() context: RequestContext): Promise<number> {
    const minute = this.#service.clock.now().toISOString().slice(0, 16);
    return (await accountLoaders(context).sessions(`${minute}:00Z`).load(account.id)) ?? 0;
  }
}

@Resolver(() => AccountGrantType)
export class AccountGrantResolver {
  readonly #service: AccountsService;

  constructor(service: AccountsService) {
    this.#service = service;
  }

  @FieldResolver(() => UnitType, {
    nullable: true,
    ...said('Ở đơn vị này; trống: cả nước.', 'On this unit; null: the whole country.'),
  })
  async unit(@Root() grant: AccountGrantType, @Ctx() context: RequestContext): Promise<UnitType | null> {
    if (grant.unitId === null) return null;
    const unit = await unitLoaders(context).unitAt(this.#service.clock.today()).load(grant.unitId);
    return unit === null ? null : new UnitType(unit);
  }
}

@Resolver(() => AccessTokenType)
export class AccessTokenResolver {
  readonly #service: AccountsService;

  constructor(service: AccountsService) {
    this.#service = service;
  }

  @FieldResolver(() => [UnitType], {
    nullable: true,
    ...said('Chỉ các đơn vị này; trống: mọi đơn vị của tài khoản.', 'These units only; null: all of the account.'),
  })
  async units(@Root() token: AccessTokenType, @Ctx() context: RequestContext): Promise<UnitType[] | null> {
    if (token.unitIds === null) return null;
    const loader = unitLoaders(context).unitAt(this.#service.clock.today());
    const units = await Promise.all(token.unitIds.map((id) => loader.load(id)));
    return units.flatMap((unit) => (unit === null ? [] : [new UnitType(unit)]));
  }
}
