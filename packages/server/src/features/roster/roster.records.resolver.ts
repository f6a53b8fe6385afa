import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { DateScalar } from '../../kernel/date.scalar.ts';
import { decisionFrom } from '../../kernel/decision.inputs.ts';
import { said } from '../../kernel/text.ts';
import { UnitRefInput } from '../units/index.ts';
import {
  CorrectPersonInput,
  LiftDisciplineInput,
  RecordCredentialInput,
  RecordDisciplineInput,
  RecordPartyMembershipInput,
  RegisterPersonInput,
} from './roster.inputs.ts';
import { rosterLoaders } from './roster.loaders.ts';
import type { RosterPersonsService } from './roster.persons.service.ts';
import type { RosterRecordsService } from './roster.records.service.ts';
import {
  DisciplineType,
  PartyMembershipType,
  RegisteredPersonConnection,
  RegisteredPersonType,
} from './roster.records.type.ts';
import { CredentialType, OfficialType } from './roster.type.ts';

const INPUT = said('Ai, và điều gì.', 'Who, and what.');
const CHANGED = 'Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED';
const CHANGED_EN = 'Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT, VALIDATION_FAILED';
const mutation = (vi: string, en: string, more = '') => said(`${vi} ${CHANGED}${more}.`, `${en} ${CHANGED_EN}${more}.`);
const DISCIPLINES = said(
  'Các kỷ luật đã biết đến ngày đó (dữ liệu nhạy cảm).',
  'Disciplines known by that day (sensitive).',
);

@Resolver(() => RegisteredPersonType)
export class RosterRecordsResolver {
  readonly #persons: RosterPersonsService;
  readonly #records: RosterRecordsService;

  constructor(persons: RosterPersonsService, records: RosterRecordsService) {
    this.#persons = persons;
    this.#records = records;
  }

  @Permit('roster:read')
  @Query(
    () => RegisteredPersonConnection,
    said(
      'Những người trong sổ của một đơn vị cấp xã, đang giữ chức vụ hay chưa, theo tên. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
      'Whom the file of a commune-tier unit knows, in office or not, by Vietnamese name. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, VALIDATION_FAILED.',
    ),
  )
  async registeredPersons(
    @Ctx() { scope }: RequestContext,
    @Arg('unit', () => UnitRefInput, said('Đơn vị có sổ.', 'The unit whose file it is.')) unit: UnitRefInput,
    @Arg('at', () => DateScalar, said('Ngày cần xem.', 'The day to look at.')) at: string,
    @Arg('first', () => Int, said('Số người của trang, từ 1 đến 100.', 'How many to give, from 1 to 100.'))
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      ...said('`endCursor` của trang trước.', '`endCursor` of the page before.'),
    })
    after: string | null,
  ): Promise<InstanceType<typeof RegisteredPersonConnection>> {
    const { page, count } = await this.#persons.registered(scope, { unit, at }, first, after ?? null);
    return new RegisteredPersonConnection(
      { ...page, nodes: page.nodes.map((row) => RegisteredPersonType.of(row, at)) },
      count,
    );
  }

  @Permit('roster:write')
  @Mutation(
    () => RegisteredPersonType,
    mutation('Ghi một người mới vào sổ của đơn vị.', 'Registers a person new to the file of a unit.'),
  )
  async registerPerson(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => RegisterPersonInput, INPUT) input: RegisterPersonInput,
  ): Promise<RegisteredPersonType> {
    const row = await this.#persons.register(scope, {
      ...input,
      key: input.key ?? null,
      personalIdentifier: input.personalIdentifier ?? null,
      ethnicity: input.ethnicity ?? null,
      religion: input.religion ?? null,
      note: input.note ?? null,
    });
    return RegisteredPersonType.of(row, input.at);
  }

  @Permit('roster:write')
  @Mutation(
    () => RegisteredPersonType,
    mutation('Sửa điều đã ghi sai về một người.', 'Corrects what was recorded wrongly of a person.'),
  )
  async correctPerson(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => CorrectPersonInput, INPUT) input: CorrectPersonInput,
  ): Promise<RegisteredPersonType> {
    const { unit, at, personId, expectedVersion, fullName, sex, birthDate, birthPrecision, ...clearable } = input;
    const row = await this.#persons.correct(scope, {
      unit,
      at,
      personId,
      expectedVersion,
      ...(fullName == null ? {} : { fullName }),
      ...(sex == null ? {} : { sex }),
      ...(birthDate == null ? {} : { birthDate, birthPrecision: birthPrecision ?? 'DAY' }),
      ...(clearable.personalIdentifier === undefined ? {} : { personalIdentifier: clearable.personalIdentifier }),
      ...(clearable.ethnicity === undefined ? {} : { ethnicity: clearable.ethnicity }),
      ...(clearable.religion === undefined ? {} : { religion: clearable.religion }),
      ...(clearable.note === undefined ? {} : { note: clearable.note }),
    });
    return RegisteredPersonType.of(row, input.at);
  }

  @Permit('roster:write')
  @Mutation(
    () => RegisteredPersonType,
    mutation('Ghi một văn bằng, chứng chỉ, trình độ.', 'Records a level and its document.'),
  )
  async recordCredential(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => RecordCredentialInput, INPUT) input: RecordCredentialInput,
  ): Promise<RegisteredPersonType> {
    const { document } = input;
    const row = await this.#records.recordCredential(scope, {
      ...input,
      corrects: input.corrects ?? null,
      field: input.field ?? null,
      document: document
        ? { number: document.number, issuedOn: document.issuedOn ?? null, issuer: document.issuer ?? null }
        : null,
    });
    return RegisteredPersonType.of(row, input.at);
  }

  @Permit('roster:write')
  @Mutation(
    () => RegisteredPersonType,
    mutation(
      'Ghi thời gian là đảng viên; cần cả roster:sensitive.',
      'Records a membership of the Party; needs roster:sensitive as well.',
    ),
  )
  async recordPartyMembership(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => RecordPartyMembershipInput, INPUT) input: RecordPartyMembershipInput,
  ): Promise<RegisteredPersonType> {
    const { joinedOn, joinedPrecision, officialOn, officialPrecision, endedOn, ...rest } = input;
    const row = await this.#records.recordParty(scope, {
      ...rest,
      corrects: input.corrects ?? null,
      joined: { on: joinedOn, precision: joinedPrecision },
      official: officialOn == null ? null : { on: officialOn, precision: officialPrecision },
      endedOn: endedOn ?? null,
    });
    return RegisteredPersonType.of(row, input.at);
  }

  @Permit('roster:write')
  @Mutation(
    () => RegisteredPersonType,
    mutation(
      'Ghi một quyết định kỷ luật; cần cả roster:sensitive.',
      'Records a discipline; needs roster:sensitive as well.',
    ),
  )
  async recordDiscipline(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => RecordDisciplineInput, INPUT) input: RecordDisciplineInput,
  ): Promise<RegisteredPersonType> {
    const decision = decisionFrom(input.decision);
    const row = await this.#records.recordDiscipline(scope, { ...input, decision, endsOn: input.endsOn ?? null });
    return RegisteredPersonType.of(row, decision.signedOn);
  }

  @Permit('roster:write')
  @Mutation(
    () => RegisteredPersonType,
    mutation(
      'Chấm dứt hoặc hủy bỏ một kỷ luật; cần cả roster:sensitive.',
      'Lifts or annuls a discipline; needs roster:sensitive as well.',
      ', ILLEGAL_TRANSITION',
    ),
  )
  async liftDiscipline(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => LiftDisciplineInput, INPUT) input: LiftDisciplineInput,
  ): Promise<RegisteredPersonType> {
    const decision = decisionFrom(input.decision);
    const row = await this.#records.liftDiscipline(scope, { ...input, decision });
    return RegisteredPersonType.of(row, decision.signedOn);
  }

  @FieldResolver(
    () => [CredentialType],
    said('Văn bằng, chứng chỉ, trình độ đã biết đến ngày đó.', 'Levels known to be held by that day.'),
  )
  credentials(
    @Root() person: RegisteredPersonType,
    @Ctx() context: RequestContext,
  ): Promise<readonly CredentialType[]> {
    return rosterLoaders(context).credentials(person.at).load(person.id);
  }

  @FieldResolver(() => [PartyMembershipType], {
    nullable: true,
    ...said('Các thời gian là đảng viên (dữ liệu nhạy cảm).', 'Memberships of the Party (sensitive).'),
  })
  async partyMemberships(
    @Root() person: RegisteredPersonType,
    @Ctx() context: RequestContext,
  ): Promise<readonly PartyMembershipType[] | null> {
    if (person.restricted.includes('PARTY_MEMBERSHIP')) return null;
    return (await rosterLoaders(context).partyMemberships.load(person.id)).map(PartyMembershipType.of);
  }

  @FieldResolver(() => [DisciplineType], { nullable: true, ...DISCIPLINES })
  disciplines(
    @Root() person: RegisteredPersonType,
    @Ctx() context: RequestContext,
  ): Promise<readonly DisciplineType[] | null> {
    return disciplinesShown(person, context);
  }
}

@Resolver(() => OfficialType)
export class OfficialDisciplineResolver {
  @FieldResolver(() => [DisciplineType], { nullable: true, ...DISCIPLINES })
  disciplines(
    @Root() official: OfficialType,
    @Ctx() context: RequestContext,
  ): Promise<readonly DisciplineType[] | null> {
    return disciplinesShown(official, context);
  }
}

async function disciplinesShown(
  { id, at, restricted }: Pick<OfficialType, 'id' | 'at' | 'restricted'>,
  context: RequestContext,
): Promise<readonly DisciplineType[] | null> {
  if (restricted.includes('DISCIPLINE')) return null;
  return (await rosterLoaders(context).disciplines(at).load(id)).map(DisciplineType.of);
}
