import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { pageRequest, toPage } from '../../kernel/page.ts';
import { describe } from '../../kernel/text.ts';
import { UnitRefInput } from './units.inputs.ts';
import { countLineageIssues, listLineageIssues } from './units.lineage.store.ts';
import { unitLoaders } from './units.loaders.ts';
import type { UnitAt, UnitTier } from './units.rules.ts';
import { UNIT_TIERS } from './units.rules.ts';
import type { UnitsService } from './units.service.ts';
import { countOfTier, unitsOfTier } from './units.store.ts';
import {
  LineageIssueConnection,
  LineageIssueCountType,
  LineageIssueType,
  UnitConnection,
  UnitType,
} from './units.type.ts';

const FIRST = describe('Số phần tử của trang, từ 1 đến 100.', 'How many items to give, from 1 to 100.');
const AFTER = describe('`endCursor` của trang trước.', '`endCursor` of the page before.');
const AT = describe('Ngày cần xem.', 'The day to look at.');
const present = (unit: UnitAt | null): unit is UnitAt => unit !== null;

@Resolver(() => UnitType)
export class UnitsResolver {
  readonly #service: UnitsService;

  constructor(service: UnitsService) {
    this.#service = service;
  }

  @Permit('units:read')
  @Query(() => UnitType, {
    nullable: true,
    description: describe(
      'Một đơn vị hành chính tại một ngày. Lỗi: DATE_REQUIRED, UNIT_NOT_FOUND.',
      'One administrative unit as on a day. Errors: DATE_REQUIRED, UNIT_NOT_FOUND.',
    ),
  })
  async unit(
    @Ctx() { scope }: RequestContext,
    @Arg('ref', () => UnitRefInput, { description: describe('Đơn vị cần xem.', 'The unit to look at.') })
    ref: UnitRefInput,
    @Arg('at', () => DateScalar, {
      nullable: true,
      description: describe(
        'Ngày cần xem; bỏ trống: ngày của `ref`.',
        'The day to look at; the day of `ref` when left out.',
      ),
    })
    at: string | null,
  ): Promise<UnitType> {
    return new UnitType(await this.#service.find(scope, ref, at ?? null));
  }

  @Permit('units:read')
  @Query(() => UnitConnection, {
    description: describe(
      'Mọi đơn vị của một cấp trong cả nước tại một ngày, theo mã.',
      'All units of a tier in the country on a day, by code.',
    ),
  })
  async units(
    @Ctx() { scope }: RequestContext,
    @Arg('tier', () => UNIT_TIERS, { description: describe('Cấp.', 'The tier.') }) tier: UnitTier,
    @Arg('at', () => DateScalar, { description: AT }) at: string,
    @Arg('first', () => Int, { description: FIRST }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null,
  ): Promise<InstanceType<typeof UnitConnection>> {
    const page = pageRequest(first, after, 1);
    const rows = await unitsOfTier(scope, tier, at, page);
    return new UnitConnection(
      toPage(
        rows,
        page,
        (row) => [row.code],
        (row) => new UnitType(row),
      ),
      () => countOfTier(scope, tier, at),
    );
  }

  @Permit('units:read')
  @Query(() => LineageIssueConnection, {
    description: describe(
      'Những chỗ nguồn dữ liệu không cho biết đơn vị đi đâu, từ đâu: không bao giờ bịa ra.',
      'Where the sources do not say what a unit became or came from: never made up.',
    ),
  })
  async lineageIssues(
    @Ctx() { scope }: RequestContext,
    @Arg('first', () => Int, { description: FIRST }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null,
  ): Promise<InstanceType<typeof LineageIssueConnection>> {
    const page = pageRequest(first, after, 3);
    const rows = await listLineageIssues(scope, page);
    return new LineageIssueConnection(
      toPage(
        rows,
        page,
        (row) => [row.issue, row.code, row.id],
        (row) => Object.assign(new LineageIssueType(), row),
      ),
      async () => (await countLineageIssues(scope)).reduce((sum, row) => sum + row.rows, 0),
    );
  }

  @Permit('units:read')
  @Query(() => [LineageIssueCountType], {
    description: describe('Số chỗ lai lịch chưa rõ, theo loại.', 'How many lineage issues there are, by kind.'),
  })
  lineageIssueCounts(@Ctx() { scope }: RequestContext): Promise<readonly LineageIssueCountType[]> {
    return countLineageIssues(scope);
  }

  @FieldResolver(() => UnitType, {
    nullable: true,
    description: describe('Đơn vị cấp trên vào ngày đó.', 'The superior unit on that day.'),
  })
  async superior(@Root() unit: UnitType, @Ctx() context: RequestContext): Promise<UnitType | null> {
    if (unit.superiorId === null) return null;
    const superior = await unitLoaders(context).unitAt(unit.at).load(unit.superiorId);
    return superior && new UnitType(superior);
  }

  @FieldResolver(() => [UnitType], {
    description: describe(
      'Các đơn vị đã nhập vào đơn vị này, như vào ngày cuối của chúng.',
      'The units that went into this one, as on their last day.',
    ),
  })
  predecessors(@Root() unit: UnitType, @Ctx() context: RequestContext): Promise<UnitType[]> {
    return this.#relatives(unit, context, 'successor_id');
  }

  @FieldResolver(() => [UnitType], {
    description: describe(
      'Các đơn vị kế tục; trống khi còn tồn tại hoặc không rõ.',
      'The units it became; empty while it exists or when not known.',
    ),
  })
  successors(@Root() unit: UnitType, @Ctx() context: RequestContext): Promise<UnitType[]> {
    return this.#relatives(unit, context, 'predecessor_id');
  }

  @FieldResolver(() => Boolean, {
    description: describe(
      'Lai lịch của đơn vị có đầy đủ, không có phần nào chưa rõ.',
      'Whether the lineage of the unit is complete: nothing unknown, nothing split.',
    ),
  })
  async lineageComplete(@Root() unit: UnitType, @Ctx() context: RequestContext): Promise<boolean> {
    return (await unitLoaders(context).incomplete.load(unit.id)) === null;
  }

  @FieldResolver(() => UnitConnection, {
    description: describe('Các đơn vị trực thuộc trực tiếp vào ngày đó.', 'The direct subordinates on that day.'),
  })
  async subordinates(
    @Root() unit: UnitType,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: FIRST }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null,
  ): Promise<InstanceType<typeof UnitConnection>> {
    const page = pageRequest(first, after, 1);
    const loaders = unitLoaders(context);
    const rows = await loaders.subordinates(unit.at, page.first, page.after).load(unit.id);
    return new UnitConnection(
      toPage(
        rows,
        page,
        (row) => [row.code],
        (row) => new UnitType(row),
      ),
      async () => (await loaders.subordinateCount(unit.at).load(unit.id)) ?? 0,
    );
  }

  /** Lineage rows name a unit that goes on on both sides: itself is no relative. */
  async #relatives(
    unit: UnitType,
    context: RequestContext,
    side: 'successor_id' | 'predecessor_id',
  ): Promise<UnitType[]> {
    const { lineage, unitAt } = unitLoaders(context);
    const rows = await lineage(side).load(unit.id);
    const ids = new Set(rows.map((row) => (side === 'successor_id' ? row.predecessorId : row.successorId)));
    ids.delete(unit.id);
    const known = [...ids].filter((id) => id !== null);
    const relatives = await Promise.all(known.map((id) => unitAt(this.#service.today()).load(id)));
    return relatives
      .filter(present)
      .sort((a, b) => a.code.localeCompare(b.code, 'en'))
      .map((relative) => new UnitType(relative));
  }
}
