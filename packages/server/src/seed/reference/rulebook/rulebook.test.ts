import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLimited, rankByPoints } from '../../../features/ranking/index.ts';
import {
  appointmentLimitAt,
  gaps,
  inForce,
  isKeyTitle,
  keyOf,
  listOf,
  nominationStepAt,
  overlaps,
  PlanningRule,
  planningLimitAt,
  type Quota,
  quotaOf,
  RemovalReason,
  type Rulebook,
  rankingCapsAt,
  removalGroundAt,
  scaleOf,
  standardStatus,
  standardsOf,
  type Title,
  type TrainingTerms,
  titleAt,
  titleLevelAt,
  trainingDurationAt,
  trainingEligibilityAt,
  type Vector,
  vectors,
  withLaterLaw,
} from '../../../features/rulebook/index.ts';
import { rulebook } from './index.ts';

/** Dated rules of the ward's year. */
const yearRules = [
  ...rulebook.rankingCaps,
  ...rulebook.planningLimits,
  ...rulebook.titleLevels,
  ...rulebook.appointmentLimits,
  ...rulebook.nominationSteps,
  ...rulebook.removalGrounds,
  ...rulebook.rankingScales,
  ...rulebook.rankingCriteria,
  ...rulebook.rankingDisqualifiers,
  ...rulebook.rankingExclusions,
  ...rulebook.rankingConsequences,
  ...rulebook.dutyGroups,
  ...rulebook.trainingEligibility,
  ...rulebook.trainingDurations,
];

/** What a condition of training is measured by, in a word. */
const measureOf = (terms: TrainingTerms): string => {
  if (terms.condition === 'AGE') return `${terms.from ?? ''}..${terms.to ?? ''}`;
  if (terms.condition === 'RECENT_RANKS') return `${terms.years} ${terms.minimum}`;
  return terms.condition === 'EDUCATION' ? terms.minimum : 'IN_FORCE';
};

type OfRanking = Extract<
  Vector,
  { ask: 'SCALE' | 'POINTS' | 'CRITERIA' | 'DISQUALIFIER' | 'EXCLUSION' | 'CONSEQUENCE' | 'DUTY_GROUP' }
>;

const rankingAnswer = (book: Rulebook, vector: OfRanking, verifiedOnly: boolean): Vector['answer'] => {
  const { at } = vector;
  const standing = <Row extends { verified: boolean }, Said>(row: Row | undefined, say: (row: Row) => Said) =>
    row === undefined ? 'NO_RULE' : verifiedOnly && !row.verified ? 'NOT_VERIFIED' : say(row);
  switch (vector.ask) {
    case 'SCALE':
      return standing(inForce(book.rankingScales, at)[0], ({ method }) => method);
    case 'POINTS': {
      const [scale] = inForce(book.rankingScales, at);
      return scale === undefined ? null : rankByPoints(scale, { sum: vector.sum * 100, periods: vector.periods });
    }
    case 'CRITERIA':
      return inForce(book.rankingCriteria, at).filter(
        (row) => row.rank === vector.rank && (row.verified || !verifiedOnly),
      ).length;
    case 'DISQUALIFIER':
    case 'CONSEQUENCE': {
      const rows = vector.ask === 'DISQUALIFIER' ? book.rankingDisqualifiers : book.rankingConsequences;
      return standing(
        inForce<(typeof rows)[number]>(rows, at).find(({ code }) => code === vector.code),
        () => 'IN_FORCE',
      );
    }
    case 'EXCLUSION': {
      const work = { served: vector.months, absent: vector.months, maternity: false };
      return standing(
        inForce(book.rankingExclusions, at).find(({ code }) => code === vector.code),
        (rule) => (isLimited(rule, work) ? (rule.bestRank ?? 'NOT_RANKED') : 'NOT_LIMITED'),
      );
    }
    case 'DUTY_GROUP':
      return inForce(book.dutyGroups, at).find(({ titleCode }) => titleCode === vector.titleCode)?.group ?? null;
  }
};

const answer = (book: Rulebook, vector: Vector): Vector['answer'] => {
  const options = { verifiedOnly: vector.verifiedOnly ?? true };
  if (vector.ask === 'QUOTA') {
    const quota = quotaOf(book, vector.unitKind, vector.unitClass, vector.at, options);
    return 'unknown' in quota ? quota.unknown : quota.headcount;
  }
  if (vector.ask === 'TITLE') return titleAt(book, vector.titleCode, vector.at)?.regime ?? null;
  if (vector.ask === 'KEY_TITLE') return isKeyTitle(book, vector.titleCode, vector.at);
  if (vector.ask === 'TITLE_LEVEL') return titleLevelAt(book, vector.titleCode, vector.at);
  if (vector.ask === 'RETIREMENT') {
    const age = book.retirementAges.find(
      ({ sex, year }) => sex === vector.sex && year === Number(vector.at.slice(0, 4)),
    );
    return age === undefined || (options.verifiedOnly && !age.verified) ? 'NOT_VERIFIED' : age.months;
  }
  if (vector.ask === 'CAP') {
    const { base: asked, per: within = 'BODY' } = vector;
    const cap = rankingCapsAt(book, vector.at).find(({ base, per }) => base === asked && per === within);
    if (cap === undefined) return 'NO_RULE';
    return options.verifiedOnly && !cap.verified ? 'NOT_VERIFIED' : (cap.sharePercent ?? 'NOT_READ');
  }
  if (vector.ask === 'PLANNING') {
    const limit = planningLimitAt(book, vector.rule, vector.at);
    if (limit === null) return 'NO_RULE';
    return options.verifiedOnly && !limit.verified ? 'NOT_VERIFIED' : (limit.value ?? 'IN_FORCE');
  }
  if (vector.ask === 'APPOINTMENT') {
    const limit = appointmentLimitAt(book, vector.rule, vector.subject, vector.at);
    if (limit === null) return 'NO_RULE';
    return options.verifiedOnly && !limit.verified ? 'NOT_VERIFIED' : (limit.value ?? 'IN_FORCE');
  }
  if (vector.ask === 'NOMINATION') {
    const step = nominationStepAt(book, vector.procedure, vector.ordinal, vector.at);
    if (step === null) return 'NO_RULE';
    return options.verifiedOnly && !step.verified ? 'NOT_VERIFIED' : step.body;
  }
  if (vector.ask === 'REMOVAL') {
    const ground = removalGroundAt(book, vector.reason, vector.at);
    if (ground === null) return 'NO_RULE';
    if (options.verifiedOnly && !ground.verified) return 'NOT_VERIFIED';
    return ground.automatic ? 'AUTOMATIC' : 'BY_REVIEW';
  }
  if (vector.ask === 'TRAINING') {
    const rule = trainingEligibilityAt(book, vector.courseCode, vector.at).find(
      ({ terms, form, sex }) =>
        terms.condition === vector.terms && form === (vector.form ?? 'ANY') && sex === (vector.sex ?? 'ANY'),
    );
    if (rule === undefined) return 'NO_RULE';
    return options.verifiedOnly && !rule.verified ? 'NOT_VERIFIED' : measureOf(rule.terms);
  }
  if (vector.ask === 'DURATION') {
    const rule = trainingDurationAt(book, vector.subject, vector.at);
    if (rule === null) return 'NO_RULE';
    return options.verifiedOnly && !rule.verified ? 'NOT_VERIFIED' : (rule.most ?? rule.least ?? 'NO_RULE');
  }
  if (vector.ask !== 'STANDARD' && vector.ask !== 'STATUS') return rankingAnswer(book, vector, options.verifiedOnly);
  const standard = standardsOf(book, vector.titleCode, vector.at, options).find(
    ({ requirement }) => requirement === vector.requirement,
  );
  if (vector.ask === 'STANDARD') return standard?.minimum ?? null;
  return standard === undefined
    ? null
    : standardStatus(standard, vector.held, scaleOf(book, listOf(vector.requirement)), vector.at);
};

describe('golden vectors', () => {
  for (const [instrument, table] of Object.entries(vectors)) {
    describe(instrument, () => {
      for (const vector of table) {
        const { answer: expected, ...question } = vector;
        it(`${JSON.stringify(question)} → ${expected}`, () => expect(answer(rulebook, vector)).toBe(expected));
      }
    });
  }

  it('names the decree behind the ward quota on both sides of 01/08/2023', () => {
    const sides = ['2023-07-31', '2023-08-01'].map((at) => quotaOf(rulebook, 'WARD', 'II', at));
    expect(sides.map((side) => 'rule' in side && [side.headcount, side.rule.instrument])).toEqual([
      [21, 'ND-34-2019'],
      [21, 'ND-33-2023'],
    ]);
  });

  it('names the law that lets the civil status officer be below university', () => {
    const [standard] = standardsOf(rulebook, 'TPHT', '2023-10-05');
    expect(standard?.exception).toMatchObject({ instrument: 'L-HO-TICH-2014', clause: 'Điều 72' });
  });

  it('every demo title is held under a rule of its day', () => {
    const cadres = ['BT', 'PBT', 'CTHDND', 'PCTHDND', 'CTUBND', 'PCTUBND', 'CTMTTQ', 'BTDOAN', 'CTPN', 'CTND', 'CTCCB'];
    const servants = ['QS', 'VPTK', 'DCXD', 'TCKT', 'TPHT', 'VHXH'];
    const at = (code: string) => titleAt(rulebook, code, '2023-10-05')?.category;
    expect(cadres.map(at)).toEqual(cadres.map(() => 'CADRE'));
    expect(servants.map(at)).toEqual(servants.map(() => 'CIVIL_SERVANT'));
    const before = rulebook.titles.filter(({ from }) => from < '2025-07-01').map(({ code }) => code);
    expect(new Set(before)).toEqual(new Set([...cadres, ...servants]));
    const leaders = ['TBPC', 'PTBPC', 'TBKTXH', 'PTBKTXH'];
    const managers = ['CVP', 'PCVP', 'TPKT', 'PTPKT', 'TPVHXH', 'PTPVHXH', 'GDHCC', 'PGDHCC', 'CVCM'];
    const since = (code: string) => [titleAt(rulebook, code, '2025-06-30'), titleAt(rulebook, code, '2025-07-01')];
    expect(leaders.map((code) => since(code)[1]?.category)).toEqual(leaders.map(() => 'CADRE'));
    expect(managers.map((code) => since(code)[1]?.category)).toEqual(managers.map(() => 'CIVIL_SERVANT'));
    expect([...leaders, ...managers].filter((code) => since(code)[0] !== null)).toEqual([]);
  });
});

describe('windows', () => {
  it('never overlap and never end before they begin', () => {
    expect([
      ...overlaps(rulebook.titles, keyOf.titles),
      ...overlaps(rulebook.quotas, keyOf.quotas),
      ...overlaps(rulebook.standards, keyOf.standards),
      ...overlaps(rulebook.keyTitles, keyOf.keyTitles),
      ...overlaps(rulebook.rankingCaps, keyOf.rankingCaps),
      ...overlaps(rulebook.planningLimits, keyOf.planningLimits),
      ...overlaps(rulebook.titleLevels, keyOf.titleLevels),
      ...overlaps(rulebook.rankingScales, keyOf.rankingScales),
      ...overlaps(rulebook.rankingCriteria, keyOf.rankingCriteria),
      ...overlaps(rulebook.rankingDisqualifiers, keyOf.rankingDisqualifiers),
      ...overlaps(rulebook.rankingExclusions, keyOf.rankingExclusions),
      ...overlaps(rulebook.rankingConsequences, keyOf.rankingConsequences),
      ...overlaps(rulebook.dutyGroups, keyOf.dutyGroups),
      ...overlaps(rulebook.trainingEligibility, keyOf.trainingEligibility),
      ...overlaps(rulebook.trainingDurations, keyOf.trainingDurations),
      ...overlaps(rulebook.appointmentLimits, keyOf.appointmentLimits),
      ...overlaps(rulebook.nominationSteps, keyOf.nominationSteps),
      ...overlaps(rulebook.removalGrounds, keyOf.removalGrounds),
    ]).toEqual([]);
    expect(new Set(rulebook.instruments.map(({ code }) => code)).size).toBe(rulebook.instruments.length);
    for (const { code, from, to } of rulebook.instruments)
      if (from !== null && to !== null) expect(from < to, code).toBe(true);
  });

  it('have no gap: titles from 2010 (civil servants to 30/06/2025, cadres on), quotas 2010 to 30/06/2025', () => {
    const of = (category: string, since: string) => {
      const old = new Set(rulebook.titles.filter(({ from }) => from === since).map(({ code }) => code));
      return rulebook.titles.filter((title) => title.category === category && old.has(title.code));
    };
    expect([
      ...gaps(of('CADRE', '2010-01-01'), keyOf.titles, '2010-01-01', null),
      ...gaps(of('CIVIL_SERVANT', '2010-01-01'), keyOf.titles, '2010-01-01', '2025-07-01'),
      ...gaps(rulebook.quotas, keyOf.quotas, '2010-01-01', '2025-07-01'),
    ]).toEqual([]);
    expect(new Set(rulebook.quotas.flatMap(keyOf.quotas)).size).toBe(9);
  });

  it('are written as real days', () => {
    const days = [
      ...rulebook.instruments.flatMap(({ from, to, issuedOn }) => [from, to, issuedOn]),
      ...[...rulebook.titles, ...rulebook.quotas, ...rulebook.keyTitles, ...yearRules].flatMap(({ from, to }) => [
        from,
        to,
      ]),
      ...rulebook.standards.flatMap(({ from, to, transitionTo }) => [from, to, transitionTo]),
    ].filter((day) => day !== null);
    for (const day of days) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
  });

  it('stay inside the known window of their instrument, and a replaced one ends when the next begins', () => {
    const instrumentOf = (code: string | null) => rulebook.instruments.find((row) => row.code === code);
    for (const row of [...rulebook.titles, ...rulebook.quotas, ...rulebook.standards, ...yearRules]) {
      const instrument = instrumentOf(row.instrument);
      if (instrument?.from) expect(row.from >= instrument.from, JSON.stringify(row)).toBe(true);
      if (instrument?.to) expect(row.to !== null && row.to <= instrument.to, JSON.stringify(row)).toBe(true);
    }
    for (const { code, to, replacedBy } of rulebook.instruments)
      if (replacedBy !== null) expect(instrumentOf(replacedBy)?.from, code).toBe(to);
  });
});

describe('references', () => {
  const instruments = new Set(rulebook.instruments.map(({ code }) => code));
  const titleCodes = new Set(rulebook.titles.map(({ code }) => code));

  it('every instrument, title and level referred to exists', () => {
    const rows = [
      ...rulebook.titles,
      ...rulebook.quotas,
      ...rulebook.standards,
      ...rulebook.keyTitles,
      ...yearRules,
      ...rulebook.retirementAges,
    ];
    const used = [
      ...rows.map((row) => row.instrument),
      ...rulebook.instruments.map((row) => row.replacedBy),
      ...rulebook.standards.map((row) => row.exception?.instrument ?? null),
    ].filter((code) => code !== null);
    expect(used.filter((code) => !instruments.has(code))).toEqual([]);
    const titled = [...rulebook.standards, ...rulebook.keyTitles, ...rulebook.titleLevels, ...rulebook.dutyGroups];
    expect(titled.filter((row) => !titleCodes.has(row.titleCode))).toEqual([]);
    for (const { requirement, minimum, exception } of rulebook.standards) {
      const scale = scaleOf(rulebook, listOf(requirement));
      expect(scale).toContain(minimum);
      if (exception?.minimum) expect(scale).toContain(exception.minimum);
    }
    for (const { grants } of rulebook.courses)
      if (grants !== null) expect(scaleOf(rulebook, listOf(grants.kind))).toContain(grants.level);
    const courses = rulebook.courses.map(({ code }) => code);
    for (const { courseCode, terms } of rulebook.trainingEligibility) {
      expect(courses).toContain(courseCode);
      if (terms.condition === 'EDUCATION') expect(scaleOf(rulebook, 'EDUCATION')).toContain(terms.minimum);
      if (terms.condition === 'AUDIENCE')
        for (const code of [...terms.titles, ...terms.exceptTitles]) expect([...titleCodes]).toContain(code);
    }
    for (const { subject } of rulebook.trainingDurations) expect([...courses, 'YEAR']).toContain(subject);
    for (const key of Object.keys(vectors).filter((name) => !name.startsWith('Demo')))
      expect([...instruments]).toContain(key);
  });

  it('a verified row says where it stands', () => {
    const dated = [
      ...rulebook.titles,
      ...rulebook.quotas,
      ...rulebook.standards,
      ...rulebook.keyTitles,
      ...yearRules,
      ...rulebook.retirementAges,
    ];
    const loose = [
      ...dated.filter((row) => row.verified && (row.instrument === null || row.clause === null)),
      ...[...rulebook.courses, ...rulebook.codeItems, ...rulebook.planningTerms].filter(
        (row) => row.verified && row.source === null,
      ),
    ];
    expect(loose).toEqual([]);
    expect(yearRules.filter((row) => !row.verified && row.note === undefined)).toEqual([]);
    expect(rulebook.keyTitles.every((row) => !row.verified && row.note.length > 0)).toBe(true);
  });

  it('a verified dated row rests on an instrument whose text it was read for, or says what was not', () => {
    const unread = new Set(rulebook.instruments.filter((row) => !row.verified).map(({ code }) => code));
    const rows = [...rulebook.titles, ...rulebook.quotas, ...rulebook.standards, ...yearRules];
    const silent = rows.filter((row) => row.verified && unread.has(row.instrument ?? '') && row.note === undefined);
    expect(silent).toEqual([]);
  });
});

describe('a later law', () => {
  const from = '2027-03-01';
  const newQuota = (unitKinds: Quota['unitKinds']): Quota => ({
    unitKinds,
    unitClass: 'II',
    from,
    to: null,
    headcount: 33,
    instrument: 'ND-33-2023',
    clause: 'x',
    verified: true,
  });
  const template = titleAt(rulebook, 'BT', '2026-01-01');
  const newTitles: Title[] = template === null ? [] : [{ ...template, from, nameVi: 'Tên mới' }];
  const verdict = withLaterLaw(rulebook, {
    from,
    titles: newTitles,
    quotas: [newQuota(['WARD'])],
    keyTitles: [
      { set: 'DEFAULT', titleCode: 'BT', from, to: null, instrument: null, clause: null, verified: false, note: 'x' },
    ],
    rankingCaps: rankingCapsAt(rulebook, '2026-06-01').map((cap) => ({ ...cap, from, sharePercent: 25 })),
    planningLimits: rulebook.planningLimits
      .filter(({ to }) => to === null)
      .map((limit) => ({ ...limit, from, value: 5 })),
    titleLevels: rulebook.titleLevels.filter(({ to }) => to === null).map((row) => ({ ...row, from, level: 1 })),
    rankingScales: inForce(rulebook.rankingScales, from).map((row) => ({ ...row, from, excellentFrom: 95 })),
    rankingCriteria: rulebook.rankingCriteria.slice(0, 3).map((row) => ({ ...row, from, to: null })),
    rankingDisqualifiers: rulebook.rankingDisqualifiers.slice(0, 1).map((row) => ({ ...row, from })),
    rankingExclusions: inForce(rulebook.rankingExclusions, from).map((row) => ({ ...row, from, monthsBelow: 9 })),
    rankingConsequences: inForce(rulebook.rankingConsequences, from).map((row) => ({ ...row, from, verified: true })),
    dutyGroups: rulebook.dutyGroups.slice(0, 4).map((row) => ({ ...row, from, group: 'OTHERS' })),
    trainingEligibility: rulebook.trainingEligibility
      .filter(({ to, terms }) => to === null && terms.condition === 'AGE')
      .map((row) => ({ ...row, from, terms: { condition: 'AGE', from: 50, to: null } })),
    trainingDurations: rulebook.trainingDurations
      .filter(({ to }) => to === null)
      .map((row) => ({ ...row, from, least: 80 })),
    nominationSteps: rulebook.nominationSteps
      .filter(({ to }) => to === null)
      .map((step) => ({ ...step, from, body: 'STAFF' as const })),
    removalGrounds: rulebook.removalGrounds
      .filter(({ to }) => to === null)
      .map((ground) => ({ ...ground, from, automatic: true })),
    appointmentLimits: rulebook.appointmentLimits
      .filter(({ to }) => to === null)
      .map((row) => ({ ...row, from, value: 7 })),
  });
  if (!verdict.ok) throw new Error(verdict.reason);
  const later = verdict.rulebook;

  it('changes no answer before its day', () => {
    const day = fc
      .date({ min: new Date('2005-01-01'), max: new Date('2027-02-28'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const code = fc.constantFrom(...new Set(rulebook.titles.map((row) => row.code)));
    const kind = fc.constantFrom('WARD', 'COMMUNE', 'TOWNSHIP', 'SPECIAL_ZONE');
    const unitClass = fc.constantFrom('I' as const, 'II' as const, 'III' as const, null);
    fc.assert(
      fc.property(day, code, kind, unitClass, fc.boolean(), (at, titleCode, unitKind, cls, verifiedOnly) => {
        const all = (book: Rulebook) => {
          const quota = quotaOf(book, unitKind, cls, at, { verifiedOnly });
          const { to: _, ...title } = titleAt(book, titleCode, at) ?? { to: null };
          return {
            quota: 'unknown' in quota ? quota.unknown : [quota.headcount, quota.rule.instrument, quota.rule.clause],
            title,
            standards: standardsOf(book, titleCode, at, { verifiedOnly }),
            key: isKeyTitle(book, titleCode, at),
            caps: rankingCapsAt(book, at).map(({ base, sharePercent, instrument }) => [base, sharePercent, instrument]),
            limits: Object.values(PlanningRule).map((rule) => planningLimitAt(book, rule, at)?.value),
            level: titleLevelAt(book, titleCode, at),
            step: nominationStepAt(book, 'FIVE_STEP', 5, at)?.body,
            removals: Object.values(RemovalReason).map((reason) => removalGroundAt(book, reason, at)?.automatic),
            ranking: [
              inForce(book.rankingScales, at).map(({ to: _, ...row }) => row),
              inForce(book.rankingCriteria, at).map(({ to: _, ...row }) => row),
              inForce(book.rankingDisqualifiers, at).map(({ to: _, ...row }) => row),
              inForce(book.rankingExclusions, at).map(({ to: _, ...row }) => row),
              inForce(book.rankingConsequences, at).map(({ to: _, ...row }) => row),
              inForce(book.dutyGroups, at).map(({ to: _, ...row }) => row),
            ],
            training: rulebook.courses.map(({ code: course }) =>
              trainingEligibilityAt(book, course, at).map(({ terms, form, sex, instrument }) => [
                form,
                sex,
                measureOf(terms),
                instrument,
              ]),
            ),
            year: trainingDurationAt(book, 'YEAR', at)?.least,
            seats: appointmentLimitAt(book, 'SEATS', titleCode, at)?.value,
          };
        };
        expect(all(later)).toEqual(all(rulebook));
      }),
      { numRuns: 500 },
    );
    for (const vector of Object.values(vectors).flat()) expect(answer(later, vector)).toBe(vector.answer);
  });

  it('answers from its day on, and closes the open row the day before', () => {
    expect(quotaOf(later, 'WARD', 'II', from)).toMatchObject({ headcount: 33 });
    expect(quotaOf(later, 'COMMUNE', 'II', from)).toEqual({ unknown: 'NO_RULE' });
    expect(titleAt(later, 'BT', '2027-02-28')?.to).toBe(from);
    expect(titleAt(later, 'BT', from)?.nameVi).toBe('Tên mới');
    expect(rankingCapsAt(later, from).map(({ sharePercent }) => sharePercent)).toEqual([25, 25, 25, 25]);
    expect(planningLimitAt(later, 'PERSONS_PER_TITLE', from)?.value).toBe(5);
    expect(titleLevelAt(later, 'BT', from)).toBe(1);
    expect(nominationStepAt(later, 'FIVE_STEP', 5, from)?.body).toBe('STAFF');
    expect(removalGroundAt(later, 'DISCIPLINED', from)?.automatic).toBe(true);
    expect(appointmentLimitAt(later, 'SEATS', 'BT', from)?.value).toBe(7);
    expect(trainingEligibilityAt(later, 'THAC_SI', from).map(({ terms }) => measureOf(terms))).toEqual(['50..']);
    expect(trainingDurationAt(later, 'YEAR', from)?.least).toBe(80);
    expect(inForce(later.rankingScales, from)[0]?.excellentFrom).toBe(95);
    expect(inForce(later.rankingExclusions, from).map(({ monthsBelow }) => monthsBelow)).toEqual([9, 9]);
    expect(inForce(later.dutyGroups, from).find(({ titleCode }) => titleCode === 'BT')?.group).toBe('OTHERS');
    expect(overlaps(later.titles, keyOf.titles)).toEqual([]);
  });
});
