import { type GraphQLObjectType, getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoWorkbook } from '../../src/seed/demo/demo.files.ts';
import { testKeys } from '../../src/testing/index.ts';
import { type Answer, type Ask, asking, codeOf } from './ask.ts';
import { pathsToPersons } from './schema-paths.ts';
import { readRegister } from './tables.ts';
import { CITY, HANOI, openWorld, PLACES, PROVINCE, type Token, type World, type WorldPerson } from './world.ts';

let world: World;
let ask: Ask;
let askOpen: Ask;
let nominations: readonly string[];
/** Every review of a person's year there is. */
let reviews: readonly { id: string; unitId: string; year: number }[] = [];
beforeAll(async () => {
  world = await openWorld();
  const rows = await world.admin.query<{ id: string }[]>('select id from training_nomination order by id');
  nominations = rows.map(({ id }) => id);
  ask = asking(world, { open: false });
  askOpen = asking(world, { open: true });
  reviews = await world.admin.query('select id, unit_id as "unitId", year from ranking_review');
});
afterAll(() => world?.close());

/** Every field there is beneath a type, without arguments that have to be given. */
function everything(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (!isObjectType(target)) return [field.name];
    return depth > 0 ? [`${field.name} ${everything(target, depth - 1)}`] : [];
  });
  return `{ ${fields.join(' ')} }`;
}

/** Every shape a question about units has. */
const SCOPES = [
  ...[...Object.values(PLACES), CITY, PROVINCE, HANOI].map((unit) => ({ unit })),
  { childrenOf: CITY },
  { leavesOf: PROVINCE },
  { tier: 'PROVINCE' },
  { tier: 'COMMUNE' },
];
const RANKED_YEARS = [2022, 2025] as const;
const DAYS = ['2022-06-01', '2023-10-05', '2026-01-01'] as const;

interface Question {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** The questions that take each known way, over every unit, person and day there is something to see. */
function questions(path: string): readonly Question[] {
  const { schema } = world.server;
  const named = path.split('.')[0] ?? '';
  const root = schema.getQueryType()?.getFields()[named] ?? schema.getMutationType()?.getFields()[named];
  const type = root && getNamedType(root.type);
  const all = isObjectType(type) ? everything(type, 3) : '';
  const everybody = [...Object.values(world.people).flatMap((people) => people.slice(0, 3)), world.mover];
  switch (path) {
    case 'official':
      return everybody.flatMap(({ id }) =>
        DAYS.map((at) => ({
          query: `query ($id: ID!, $at: Date!) { official(id: $id, at: $at) ${all} }`,
          variables: { id, at },
        })),
      );
    case 'standardGaps.nominations':
    case 'standardGaps.official':
      return SCOPES.flatMap((units) =>
        DAYS.map((at) => ({
          query: `query ($units: UnitScope!, $at: Date!) { standardGaps(units: $units, at: $at, includeMet: true) ${all} }`,
          variables: { units, at },
        })),
      );
    case 'staffingForecast.official':
      return SCOPES.flatMap((units) =>
        DAYS.map((at) => ({
          query: `query ($units: UnitScope!, $at: Date!) { staffingForecast(units: $units, at: $at, until: "2035-12-31") ${all} }`,
          variables: { units, at },
        })),
      );
    case 'successionPlan.entries.official':
    case 'successionPlan.findings.personId':
      return [...Object.values(PLACES), CITY, PROVINCE, HANOI].flatMap((unit) =>
        DAYS.map((at) => ({
          query: `query ($unit: UnitRef!, $at: Date!) { successionPlan(unit: $unit, term: "2020-2025", at: $at) ${all} }`,
          variables: { unit, at },
        })),
      );
    case 'rankingReviews.nodes.official':
      return SCOPES.flatMap((units) =>
        RANKED_YEARS.map((year) => ({
          query: `query ($units: UnitScope!, $year: Int!) { rankingReviews(units: $units, year: $year, first: 100) ${all} }`,
          variables: { units, year },
        })),
      );
    case 'rankingFindings.findings.personId':
      return [...Object.values(PLACES), CITY, PROVINCE, HANOI].flatMap((unit) =>
        RANKED_YEARS.map((year) => ({
          query: `query ($unit: UnitRef!, $year: Int!) { rankingFindings(unit: $unit, year: $year, rulesAt: "2026-06-01") ${all} }`,
          variables: { unit, year },
        })),
      );
    case 'removalGrounds.entry.official':
      return [...Object.values(PLACES), CITY, PROVINCE, HANOI].flatMap((unit) =>
        DAYS.map((at) => ({
          query: `query ($unit: UnitRef!, $at: Date!) { removalGrounds(unit: $unit, term: "2020-2025", at: $at) ${all} }`,
          variables: { unit, at },
        })),
      );
    case 'planningRounds.nodes.proposals.official':
    case 'publishedPlans.nodes.lines.fullName':
      return [...Object.values(PLACES), CITY, PROVINCE, HANOI].flatMap((unit) =>
        DAYS.map((at) => ({
          query: `query ($unit: UnitRef!, $at: Date!) { ${named}(unit: $unit, at: $at, first: 20) ${everything(type as GraphQLObjectType, 4)} }`,
          variables: { unit, at },
        })),
      );
    case 'planningRound.findings.personId':
    case 'planningRound.missing.official':
    case 'planningRound.round.proposals.official':
      return Object.values(world.rounds).flatMap(({ round: id }) =>
        DAYS.map((at) => ({
          query: `query ($id: ID!, $at: Date!) { planningRound(id: $id, at: $at) ${everything(type as GraphQLObjectType, 4)} }`,
          variables: { id, at },
        })),
      );
    case 'cancelPlanningRound.proposals.official':
    case 'correctNominationStep.proposals.official':
    case 'decidePlanningRound.proposals.official':
    case 'openPlanningRound.proposals.official':
    case 'proposeEntry.proposals.official':
    case 'proposeKeep.proposals.official':
    case 'proposeRemoval.proposals.official':
    case 'recordNominationStep.proposals.official':
    case 'withdrawProposal.proposals.official':
      return roundRecords(named, everybody).map((input) => ({
        query: `mutation ($input: ${named[0]?.toUpperCase()}${named.slice(1)}Input!) { ${named}(input: $input) ${all} }`,
        variables: { input },
      }));
    case 'officials.nodes': {
      return SCOPES.flatMap((units) =>
        DAYS.map((at) => ({
          query: `query ($units: UnitScope!, $at: Date!) { officials(units: $units, at: $at, first: 100) ${all} }`,
          variables: { units, at },
        })),
      );
    }
    case 'registeredPersons.nodes':
      return Object.values(PLACES).map((unit) => ({
        query: `query ($unit: UnitRef!, $at: Date!) { registeredPersons(unit: $unit, at: $at, first: 100) ${all} }`,
        variables: { unit, at: unit.at },
      }));
    case 'personnelEvents.nodes':
      return SCOPES.map((units) => ({
        query: `query ($units: UnitScope!, $to: Date!) { personnelEvents(units: $units, from: "2015-01-01", to: $to, first: 100) ${all} }`,
        variables: { units, to: 'unit' in units && units.unit.at > '2025-01-01' ? '2026-11-01' : '2023-10-06' },
      }));
    case 'carryOvers.nodes':
      return Object.values(PLACES).map((unit) => ({
        query: `query ($unit: UnitRef!) { carryOvers(unit: $unit, first: 100) ${all} }`,
        variables: { unit },
      }));
    case 'appoint.event':
    case 'reappoint.event':
    case 'transfer.event':
    case 'rotate.event':
    case 'addConcurrentTitle.event':
    case 'endConcurrentTitle.event':
    case 'relieve.event':
    case 'retire.event':
    case 'confirmCarryOver.event':
    case 'confirmCarryOver.carryOver':
    case 'declineCarryOver':
      return officeSteps(named, everybody).map(({ type: input, ...variables }) => ({
        query: `mutation ($input: ${input}!) { ${named}(input: $input) ${all} }`,
        variables,
      }));
    // Writes are asked for where they change nothing: what is refused must not tell either.
    case 'registerPerson':
    case 'correctPerson':
    case 'recordCredential':
    case 'recordPartyMembership':
    case 'recordDiscipline':
    case 'liftDiscipline':
      return recordings(path, everybody).map(({ type: input, ...variables }) => ({
        query: `mutation ($input: ${input}!) { ${path}(input: $input) ${all} }`,
        variables,
      }));
    case 'trainingNeeds':
      return SCOPES.flatMap((units) =>
        DAYS.map((at) => ({
          query: `query ($units: UnitScope!, $at: Date!) { trainingNeeds(units: $units, at: $at, includeUnknown: true) ${all} }`,
          variables: { units, at },
        })),
      );
    case 'suggestTraining.choices.eligibility':
    case 'suggestTraining.choices.needs':
    case 'suggestTraining.choices.official':
    case 'suggestTraining.notChosen.need':
      return [...Object.values(PLACES), CITY, PROVINCE, HANOI].flatMap((unit) =>
        DAYS.map((at) => ({
          query: `query ($unit: UnitRef!, $at: Date!) { suggestTraining(unit: $unit, year: 2023, by: "2026-06-01", at: $at,
            seats: [{ course: "CC_LLCT", seats: 2 }, { course: "THAC_SI", seats: 2 }]) ${all} }`,
          variables: { unit, at },
        })),
      );
    case 'trainingEligibility':
      return everybody.flatMap(({ id }) =>
        DAYS.map((at) => ({
          query: `query ($id: ID!, $at: Date!) { trainingEligibility(personId: $id, course: "TC_LLCT", at: $at) ${all} }`,
          variables: { id, at },
        })),
      );
    case 'trainingNominations.nodes':
      return [
        ...SCOPES.flatMap((units) =>
          DAYS.map((at) => ({
            query: `query ($units: UnitScope!, $year: Int!, $at: Date!) { trainingNominations(units: $units, year: $year, first: 100, at: $at) ${all} }`,
            variables: { units, at, year: at < '2025' ? 2022 : 2025 },
          })),
        ),
        ...everybody.map(({ id }) => ({
          query: `query ($id: ID!) { trainingNominations(units: { tier: COMMUNE }, year: 2022, first: 10, personId: $id, at: "2023-10-05") ${all} }`,
          variables: { id },
        })),
      ];
    // With a version that nothing has: what is refused must not tell either.
    case 'nominateForTraining':
      return Object.values(PLACES).flatMap((unit) =>
        everybody.map(({ id }) => ({
          query: `mutation ($input: NominateForTrainingInput!) { nominateForTraining(input: $input) ${all} }`,
          variables: {
            input: { unit, personId: id, course: 'TC_LLCT', nominatedOn: unit.at, planLineId: crypto.randomUUID() },
          },
        })),
      );
    case 'completeTraining':
    case 'declineTraining':
    case 'enrolInTraining':
    case 'failTraining':
    case 'sendToTraining':
    case 'withdrawFromTraining':
      return nominations.map((id) => trainingStep(named, id, all));
    case 'recordSelfAssessment.official':
    case 'recordMeetingOpinion.official':
    case 'proposeRank.official':
    case 'decideRanks.official':
    case 'markNotRanked.official':
    case 'notifyRanks.official':
    case 'correctRank.official':
      return rankings(named, everybody).map(({ type: input, ...variables }) => ({
        query: `mutation ($input: ${input}!) { ${named}(input: $input) ${all} }`,
        variables,
      }));
    case 'audit.nodes.personIds':
      return [
        { query: `{ audit(first: 100) ${all} }`, variables: {} },
        ...everybody.map(({ id }) => ({
          query: `query ($id: ID!) { audit(first: 100, filter: { personId: $id }) ${all} }`,
          variables: { id },
        })),
      ];
    case 'revealPersonalIdentifier':
      return everybody.flatMap(({ id }) =>
        DAYS.map((at) => ({
          query:
            'mutation ($id: ID!, $at: Date!) { revealPersonalIdentifier(id: $id, at: $at, reason: "The walls are proved.") }',
          variables: { id, at },
        })),
      );
    default:
      throw new Error(`Nothing asks for ${path}.`);
  }
}

/** A step that no nomination takes: it is of another version. */
function trainingStep(step: string, id: string, all: string): Question {
  const change = { id, expectedVersion: 999 };
  const day = '2023-10-05';
  const inputs: Readonly<Record<string, readonly [string, object]>> = {
    completeTraining: ['CompleteTrainingInput', { ...change, lastDay: day }],
    failTraining: ['FailTrainingInput', { ...change, lastDay: day }],
    declineTraining: ['LeaveTrainingInput', { ...change, on: day }],
    withdrawFromTraining: ['LeaveTrainingInput', { ...change, on: day }],
    enrolInTraining: ['EnrolInTrainingInput', { ...change, startedOn: day }],
    sendToTraining: ['SendToTrainingInput', { nominations: [change], decision: { number: '1/QĐ', signedOn: day } }],
  };
  const [type, input] = inputs[step] ?? ['', {}];
  return { query: `mutation ($input: ${type}!) { ${step}(input: $input) ${all} }`, variables: { input } };
}

/** What would be written into the round of each place, where nothing can be any more: it is decided. */
function roundRecords(name: string, people: readonly WorldPerson[]): readonly object[] {
  const places = Object.entries(PLACES) as [keyof typeof PLACES, { code: string; at: string }][];
  return places.flatMap(([place, unit]) => {
    const { round, proposal, entry, step } = world.rounds[place];
    const reason = 'Dò';
    const [into, change] = [
      { roundId: round, reason, proposedOn: unit.at },
      { roundId: round, expectedVersion: 999 },
    ];
    const meeting = { heldOn: unit.at, summoned: 3, present: 3, expectedVersion: 999 };
    const inputs: Readonly<Record<string, readonly object[]>> = {
      openPlanningRound: [
        { unit, term: '1999-2004', kind: 'ANNUAL_REVIEW', year: 2023, authority: 'x', openedOn: unit.at },
      ],
      cancelPlanningRound: [{ ...change, reason, on: unit.at }],
      decidePlanningRound: [{ ...change, decision: { number: '1/QĐ', signedOn: unit.at }, approved: [proposal] }],
      proposeEntry: people.map(({ id }) => ({ ...into, personId: id, titleCode: 'PCTUBND' })),
      proposeKeep: [{ ...into, entryId: entry }],
      proposeRemoval: [{ ...into, entryId: entry, reasonCode: 'OTHER' }],
      withdrawProposal: [{ proposalId: proposal, expectedVersion: 999, reason, on: unit.at }],
      recordNominationStep: [{ ...meeting, roundId: round, ordinal: 3 }],
      correctNominationStep: [{ ...meeting, stepId: step }],
    };
    return inputs[name] ?? [];
  });
}

/** Records about each person, as the file of the unit where somebody else would be glad to write them. */
function recordings(path: string, people: readonly WorldPerson[]): readonly { type: string; input: object }[] {
  const decision = { number: '77/QĐ', signedOn: PLACES.own.at };
  const stale = { expectedVersion: 999 };
  const absent = { id: '00000000-0000-4000-8000-000000000000', ...stale };
  return [PLACES.own].flatMap((unit) =>
    people.flatMap(({ id, identifier }) => {
      const place = { unit, at: unit.at };
      const inputs: Readonly<Record<string, readonly [string, object]>> = {
        registerPerson: [
          'RegisterPersonInput',
          // Of somebody the register knows, whoever asks.
          { ...place, fullName: 'Kẻ dò', sex: 'MALE', birthDate: '1990-01-01', personalIdentifier: identifier ?? 'x' },
        ],
        correctPerson: ['CorrectPersonInput', { ...place, ...stale, personId: id, note: 'x' }],
        recordCredential: [
          'RecordCredentialInput',
          { ...place, personId: id, corrects: absent, kind: 'IT', level: 'A', heldFrom: '2020-01-01' },
        ],
        recordPartyMembership: [
          'RecordPartyMembershipInput',
          { ...place, personId: id, corrects: absent, joinedOn: '2010-01-01' },
        ],
        recordDiscipline: [
          'RecordDisciplineInput',
          { unit, personId: id, kind: 'REPRIMAND', scheme: 'STATE', decision, endsOn: '1999-01-01' },
        ],
        liftDiscipline: ['LiftDisciplineInput', { ...absent, on: unit.at, decision }],
      };
      const [type, input] = inputs[path] ?? ['', {}];
      return [{ type, input }];
    }),
  );
}

/** Steps of ranking each person, or of each review, by somebody who has read nothing of it. */
function rankings(mutation: string, people: readonly WorldPerson[]): readonly { type: string; input: object }[] {
  const decision = { number: '77/QĐ', signedOn: '2026-01-05' };
  const stale = { expectedVersion: 999 };
  const said: Readonly<Record<string, readonly [string, object]>> = {
    recordMeetingOpinion: ['RecordMeetingOpinionInput', { opinion: 'x', rank: 'GOOD', present: 2, agree: 1 }],
    proposeRank: ['ProposeRankInput', { rank: 'GOOD' }],
    correctRank: ['CorrectRankInput', { rank: 'GOOD', reason: 'x', decision }],
  };
  const [type, rest] = said[mutation] ?? ['', {}];
  if (type !== '') return reviews.map(({ id: reviewId }) => ({ type, input: { reviewId, ...stale, ...rest } }));
  if (mutation === 'decideRanks' || mutation === 'notifyRanks') {
    return reviews.map(({ id: reviewId, unitId, year }) => ({
      type: mutation === 'decideRanks' ? 'DecideRanksInput' : 'NotifyRanksInput',
      input: {
        unit: { id: unitId },
        year,
        reviews: [{ reviewId, ...stale }],
        ...(mutation === 'decideRanks' ? { decision } : { noticedOn: '2026-01-06' }),
      },
    }));
  }
  const assessed = mutation === 'recordSelfAssessment';
  return Object.values(PLACES).flatMap((unit) =>
    people.flatMap(({ id: personId }) => ({
      type: assessed ? 'RecordSelfAssessmentInput' : 'MarkNotRankedInput',
      input: {
        unit,
        year: Number(unit.at.slice(0, 4)) - 1,
        personId,
        ...stale,
        ...(assessed ? { rank: 'GOOD' } : { reason: 'NEW' }),
      },
    })),
  );
}

/** Events about the offices of each place, and about each person, as they were not read: nothing of them is written. */
function officeSteps(mutation: string, people: readonly WorldPerson[]): readonly { type: string; input: object }[] {
  const at = '2023-10-05';
  const decision = { number: '77/QĐ', signedOn: at };
  const held = { category: 'CIVIL_SERVANT', titles: ['VPTK'] };
  const read = { expectedVersion: 999, decision };
  const ofOffices: Readonly<Record<string, readonly [string, object]>> = {
    reappoint: ['ReappointInput', { ...read, from: at }],
    transfer: ['MoveInput', { ...read, ...held, toUnit: PLACES.own, from: at }],
    rotate: ['MoveInput', { ...read, ...held, toUnit: PLACES.own, from: at }],
    addConcurrentTitle: ['ChangeTitleInput', { ...read, title: 'TPHT', on: at }],
    endConcurrentTitle: ['ChangeTitleInput', { ...read, title: 'VPTK', on: at }],
    relieve: ['EndOfficeInput', { ...read, on: at, reason: 'theo nguyện vọng' }],
    retire: ['EndOfficeInput', { ...read, on: at }],
  };
  const ofCarryOvers: Readonly<Record<string, readonly [string, object]>> = {
    confirmCarryOver: ['ConfirmCarryOverInput', { ...read, ...held }],
    declineCarryOver: ['DeclineCarryOverInput', { expectedVersion: 999, reason: 'đã nghỉ hưu' }],
  };
  const office = ofOffices[mutation];
  if (office !== undefined) {
    return Object.values(world.offices).map((id) => ({ type: office[0], input: { ...office[1], appointmentId: id } }));
  }
  const carried = ofCarryOvers[mutation];
  if (carried !== undefined) {
    return Object.values(world.carryOvers).map((id) => ({ type: carried[0], input: { ...carried[1], id } }));
  }
  // On a day when everybody of the world is in office.
  return people.map(({ id }) => ({
    type: 'AppointInput',
    input: { unit: PLACES.own, personId: id, ...held, from: at, decision },
  }));
}

const ways = () => pathsToPersons(world.server.schema).map((line) => line.split(': ')[1] ?? '');

/** Ids, names and identifiers of persons an answer gives away. */
function givenAway(answer: Answer, hidden: readonly WorldPerson[], asked: Question): string[] {
  const told = JSON.stringify(answer);
  return hidden.flatMap(({ id, name, identifier }) => [
    ...(identifier !== null && told.includes(identifier)
      ? [`${JSON.stringify(asked.variables)}: identifier of ${name}`]
      : []),
    ...(told.includes(id) ? [`${JSON.stringify(asked.variables)}: id of ${name}`] : []),
    ...(told.includes(name) ? [`${JSON.stringify(asked.variables)}: ${name}`] : []),
  ]);
}

const SEES: Readonly<Record<Token, readonly (keyof World['people'] | 'mover')[]>> = {
  'demo-ward': ['own', 'successor', 'mover'],
  'demo-officer': ['own', 'neighbour', 'province', 'successor', 'mover'],
  'demo-district': [],
  'demo-province': [],
  'demo-analyst': [],
  'demo-admin': [],
};
const everybody = () => [...Object.values(world.people).flat(), world.mover];
const hiddenFrom = (token: Token) => {
  const seen = new Set(
    SEES[token].flatMap((place) => (place === 'mover' ? [world.mover] : world.people[place])).map(({ id }) => id),
  );
  return everybody().filter(({ id }) => !seen.has(id));
};
const tokens = Object.keys(SEES) as Token[];
const seeNobody = tokens.filter((token) => SEES[token].length === 0);

describe('with all walls', () => {
  test.each(seeNobody)('%s reaches no person by any way', async (token) => {
    for (const way of ways()) {
      // Who looks into the audit chain is told whom an entry is about, by id alone.
      if (way.startsWith('audit') && token === 'demo-admin') continue;
      for (const asked of questions(way).slice(0, 10)) {
        const answer = await ask(token, asked.query, asked.variables);
        expect(['FORBIDDEN', 'NOT_FOUND']).toContain(codeOf(answer));
        expect(givenAway(answer, everybody(), asked)).toEqual([]);
      }
    }
  });

  test('the audit chain tells an operator no name and no value of a person', async () => {
    const [asked] = questions('audit.nodes.personIds');
    if (asked === undefined) throw new Error('Nothing was asked.');
    const answer = await ask('demo-admin', asked.query, asked.variables);
    expect(codeOf(answer)).toBe(null);
    expect(JSON.stringify(answer)).toContain('personIds');
    expect(givenAway(answer, everybody(), asked).filter((line) => !line.includes('id of'))).toEqual([]);
  });
});

describe('with permissions and reach fallen, row-level security alone', () => {
  test.each(tokens)('shows %s nobody it may not see, by any way', async (token) => {
    const hidden = hiddenFrom(token);
    const given: string[] = [];
    let answered = 0;
    for (const way of ways()) {
      if (way.startsWith('audit') && token === 'demo-admin') continue;
      for (const asked of questions(way)) {
        const answer = await askOpen(token, asked.query, asked.variables);
        if (codeOf(answer) === null) answered += 1;
        // A question that was too large has proved nothing.
        expect(codeOf(answer)).not.toBe('COST_LIMIT');
        given.push(...givenAway(answer, hidden, asked));
      }
    }
    expect(given).toEqual([]);
    // The doors are open: lists were answered, if with nobody in them.
    expect(answered).toBeGreaterThan(10);
  });

  test('shows whoever may see persons exactly those', async () => {
    const query = '{ officials(units: { tier: PROVINCE }, at: "2023-10-05", first: 100) { nodes { id } totalCount } }';
    for (const [token, count] of [
      ['demo-ward', 21],
      ['demo-officer', 27],
      ['demo-district', 0],
    ] as const) {
      const { data } = await askOpen(token, query);
      expect(data?.officials, token).toMatchObject({ totalCount: count });
    }
  });

  test('shows a mover only where he served', async () => {
    const query = `query ($id: ID!) { official(id: $id, at: "2022-06-01") { fullName appointments { unit { code } } ranks { year } trainings { startedOn } planning { from } } }`;
    const { data } = await askOpen('demo-ward', query, { id: world.mover.id });
    expect(data?.official).toMatchObject({
      appointments: [{ unit: { code: '03387' } }],
      ranks: [{ year: 2021 }],
      trainings: [{ startedOn: '2021-03-01' }],
      planning: [{ from: '2021-03-01' }],
    });
    expect(codeOf(await askOpen('demo-ward', query.replaceAll('2022', '2023'), { id: world.mover.id }))).toBe(
      'NOT_FOUND',
    );
  });

  test('counts nobody outside the reach', async () => {
    const count = async (token: Token, unit: object) => {
      const { data, errors } = await askOpen(
        token,
        'query ($unit: UnitRef!, $at: Date!) { indicatorTable(indicators: [OFFICIAL_COUNT], units: { unit: $unit }, at: $at) { rows { value } } }',
        { unit, at: '2023-10-05' },
      );
      expect(errors).toBeUndefined();
      return (data?.indicatorTable as { rows: { value: number }[] } | undefined)?.rows[0]?.value;
    };
    expect(await count('demo-ward', PLACES.own)).toBe(21);
    expect(await count('demo-ward', PLACES.neighbour)).toBe(0);
    expect(await count('demo-ward', PROVINCE)).toBe(21);
    expect(await count('demo-district', PROVINCE)).toBe(24);
    expect(await count('demo-province', PROVINCE)).toBe(27);
    expect(await count('demo-province', HANOI)).toBe(0);
  });

  test.each([
    ['demo-district', PLACES.own],
    ['demo-admin', PLACES.own],
    ['demo-ward', PLACES.neighbour],
    ['demo-officer', PLACES.abroad],
  ] as const)('lets %s write nothing into %s', async (token, unit) => {
    const before = await readRegister(world.admin);
    const fileId = await upload(token);
    const answer = await askOpen(
      token,
      'mutation ($input: ImportWorkbookInput!) { importWorkbook(input: $input) { applied } }',
      { input: { fileId, unit, policy: 'REJECT_ROWS' } },
    );
    expect(codeOf(answer)).toBe('FORBIDDEN');
    expect(await readRegister(world.admin)).toEqual(before);
  });

  test('nothing above was an internal error', () => {
    expect(world.internal).toEqual([]);
  });
});

/** A file of people nobody knows yet, put where an upload of the account would be. */
async function upload(token: Token): Promise<string> {
  const account = world.accounts[token];
  const [row] = await world.admin.query<{ id: string }[]>('insert into upload (account_id) values ($1) returning id', [
    account,
  ]);
  for (const [ordinal, { name, bytes }] of demoWorkbook().entries()) {
    const text = new TextDecoder().decode(bytes).replaceAll('C0', 'D0').replaceAll('C1', 'D1').replaceAll('C2', 'D2');
    const { keyId, bytes: sealed } = testKeys.sealBytes(new TextEncoder().encode(text), `upload ${account}`);
    await world.admin.query(
      'insert into upload_file (upload_id, ordinal, name, content, key_id) values ($1, $2, $3, $4, $5)',
      [row?.id, ordinal, name, sealed, keyId],
    );
  }
  return row?.id ?? '';
}
