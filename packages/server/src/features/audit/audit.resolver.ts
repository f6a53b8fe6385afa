import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { describe } from '../../kernel/text.ts';
import type { AuditService } from './audit.service.ts';
import {
  AuditAnchorInput,
  AuditEntryConnection,
  AuditEntryType,
  AuditFilterInput,
  AuditVerificationType,
  SignedAuditHeadType,
} from './audit.type.ts';

@Resolver()
export class AuditResolver {
  readonly #service: AuditService;

  constructor(service: AuditService) {
    this.#service = service;
  }

  @Permit('audit:read')
  @Query(() => AuditEntryConnection, {
    description: describe(
      'Chuỗi nhật ký, mới nhất trước. Việc xem nhật ký cũng được ghi. Lỗi: FORBIDDEN, VALIDATION_FAILED.',
      'The audit chain, latest first. Looking at it is recorded as well. Errors: FORBIDDEN, VALIDATION_FAILED.',
    ),
  })
  async audit(
    @Ctx() { scope }: RequestContext,
    @Arg('first', () => Int, {
      description: describe('Số dòng của trang, từ 1 đến 100.', 'How many to give, from 1 to 100.'),
    })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: describe('`endCursor` của trang trước.', '`endCursor` of the page before.'),
    })
    after: string | null,
    @Arg('filter', () => AuditFilterInput, {
      nullable: true,
      description: describe('Chỉ những dòng này.', 'Only these.'),
    })
    filter: AuditFilterInput | null,
  ): Promise<InstanceType<typeof AuditEntryConnection>> {
    const { page, count } = await this.#service.entries(
      scope,
      {
        personId: filter?.personId ?? null,
        unitId: filter?.unitId ?? null,
        accountId: filter?.accountId ?? null,
        subject: filter?.subject ?? null,
        kind: filter?.kind ?? null,
        from: filter?.from ?? null,
        to: filter?.to ?? null,
      },
      first,
      after,
    );
    return new AuditEntryConnection({ ...page, nodes: page.nodes.map(AuditEntryType.of) }, count);
  }

  @Permit('audit:read')
  @Query(() => SignedAuditHeadType, {
    description: describe(
      'Đầu chuỗi nhật ký, đã ký, để giữ ở nơi khác. Lỗi: FORBIDDEN.',
      'The head of the audit chain, signed, to be kept elsewhere. Errors: FORBIDDEN.',
    ),
  })
  auditHead(@Ctx() { scope }: RequestContext): Promise<SignedAuditHeadType> {
    return this.#service.head(scope);
  }

  @Permit('audit:read')
  @Query(() => AuditVerificationType, {
    description: describe(
      'Kiểm tra toàn bộ chuỗi nhật ký; có mốc đã ký thì phát hiện cả khi chuỗi bị cắt hay viết lại. Lỗi: FORBIDDEN, VALIDATION_FAILED.',
      'Checks the whole audit chain; with a signed anchor also whether it was cut off or written anew. Errors: FORBIDDEN, VALIDATION_FAILED.',
    ),
  })
  auditVerification(
    @Ctx() { scope }: RequestContext,
    @Arg('anchor', () => AuditAnchorInput, {
      nullable: true,
      description: describe('Đầu chuỗi đã ký từ trước.', 'A head signed before.'),
    })
    anchor: AuditAnchorInput | null | undefined,
  ): Promise<AuditVerificationType> {
    return this.#service.verify(scope, anchor ?? null);
  }
}
