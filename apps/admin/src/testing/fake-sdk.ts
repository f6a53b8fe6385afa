import {
  CadreError,
  type ErrorCode,
  type Figure,
  type ImportReport,
  type Official,
  type RankingCheck,
  type Sdk,
  type StandardGap,
  type SuccessionPlan,
  type Table,
  type TableRequest,
  type Unit,
} from '../app/sdk.ts';

/** Answers of an invented ward; a test replaces those it is about. */
export interface FakeAnswers {
  readonly permissions: readonly string[];
  readonly unit: Unit;
  /** The day the figures speak of, where it is not the day asked for. */
  readonly referenceDate?: string;
  readonly figure: (indicator: string, request: TableRequest) => Partial<Figure>;
  readonly groups: (by: string) => readonly { readonly key: string; readonly label: string; readonly value: number }[];
  readonly person: Official | null;
  readonly ranking: Partial<RankingCheck>;
  readonly gaps: readonly StandardGap[];
  readonly plan: Partial<SuccessionPlan>;
  readonly report: (input: {
    readonly dryRun?: boolean | undefined;
    readonly policy?: string | undefined;
  }) => ImportReport;
}

export const PERSONNEL = ['viewer:read', 'units:read', 'indicators:read', 'roster:read', 'imports:write'];

export const WARD: Unit = {
  id: '11111111-1111-4111-8111-111111111111',
  code: '03387',
  name: 'Phường Tân Phong',
  kind: 'WARD',
  tier: 'COMMUNE',
  unitClass: 'II',
  validFrom: '2021-01-01',
  validTo: '2025-07-01',
  lineageComplete: true,
  superior: null,
  predecessors: [],
  successors: [
    {
      id: '22222222-2222-4222-8222-222222222222',
      code: '03408',
      name: 'Phường Tân Phong',
      validFrom: '2025-07-01',
      validTo: null,
    },
  ],
};

const NOTHING_RANKED: RankingCheck = {
  year: 2022,
  rulesAt: '2022-12-31',
  ranked: 0,
  counts: [],
  caps: [],
  groups: [],
  ungrouped: 0,
};
export const EMPTY_REPORT: ImportReport = { dryRun: true, applied: false, sheets: [], lines: [], problems: [] };

const DEFAULTS: FakeAnswers = {
  permissions: PERSONNEL,
  unit: WARD,
  figure: () => ({ value: 21, numerator: 21 }),
  groups: () => [],
  person: null,
  ranking: {},
  gaps: [],
  plan: {},
  report: () => EMPTY_REPORT,
};

/** What no screen asks for yet is not there: a screen that does fails in its test. */
const part = <Feature>(known: Partial<Feature>): Feature => known as Feature;

export function refusal(code: ErrorCode): CadreError {
  return new CadreError({ code, messageVi: `từ chối ${code}`, messageEn: `refused ${code}` });
}

/** The SDK's shape over answers in memory, with a record of what was asked. */
export function createFakeSdk(given: Partial<FakeAnswers> = {}) {
  const answers = { ...DEFAULTS, ...given };
  const asked: { readonly operation: string; readonly variables: unknown }[] = [];
  const note = (operation: string, variables: unknown) => {
    asked.push({ operation, variables });
  };
  const unitAt = (at: string | null | undefined): Unit => {
    if (at && answers.unit.validTo && at >= answers.unit.validTo) throw refusal('UNIT_NOT_FOUND');
    return answers.unit;
  };
  const sdk: Sdk = {
    access: {
      changePassword: async ({ input }) => {
        note('changePassword', input);
        return { changePassword: true };
      },
      viewer: async () => ({
        viewer: {
          id: 'a1',
          name: 'Cán bộ thử',
          roles: ['WARD_OFFICER'],
          permissions: [...answers.permissions],
          wholeCountry: false,
          mustChangePassword: false,
          units: [answers.unit],
        },
      }),
    },
    units: {
      unit: async (variables) => {
        note('unit', variables);
        return { unit: unitAt(variables.at) };
      },
      units: async () => ({ units: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 } }),
      subordinates: async () => ({ unit: null }),
      lineageIssues: async () => ({
        lineageIssues: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 },
      }),
      lineageIssueCounts: async () => ({ lineageIssueCounts: [] }),
    },
    indicators: {
      indicatorCatalogue: async () => ({ indicators: [] }),
      indicatorTable: async (request) => {
        note('indicatorTable', request);
        if (!answers.permissions.includes('indicators:read')) throw refusal('FORBIDDEN');
        return { indicatorTable: tableOf(request, answers) };
      },
    },
    roster: part<Sdk['roster']>({
      officials: async (variables) => {
        note('officials', variables);
        return {
          officials: {
            nodes: [
              {
                id: 'p1',
                fullName: 'Nguyễn Văn An',
                sex: 'MALE',
                category: 'CADRE',
                titles: [
                  { code: 'BT', name: 'Bí thư Đảng ủy', concurrent: false },
                  { code: 'CTHDND', name: 'Chủ tịch HĐND', concurrent: true },
                ],
                education: 'MASTER',
                politicalTheory: 'ADVANCED',
                keyOfficial: true,
                since: '2020-08-01',
                unit: answers.unit,
              },
            ],
            pageInfo: { hasNextPage: !variables.after, endCursor: variables.after ? null : 'next' },
            totalCount: 21,
          },
        };
      },
      official: async () => ({ official: answers.person }),
      revealPersonalIdentifier: async (variables) => {
        note('revealPersonalIdentifier', variables);
        return { revealPersonalIdentifier: '012080001234' };
      },
    }),
    ranking: part<Sdk['ranking']>({
      rankingCheck: async (variables) => {
        note('rankingCheck', variables);
        return { rankingCheck: { ...NOTHING_RANKED, year: variables.year, ...answers.ranking } };
      },
    }),
    titles: part<Sdk['titles']>({
      standardGaps: async (variables) => {
        note('standardGaps', variables);
        return { standardGaps: [...answers.gaps] };
      },
    }),
    succession: part<Sdk['succession']>({
      successionPlan: async (variables) => {
        note('successionPlan', variables);
        const { term, at } = variables;
        return { successionPlan: { term, at, entries: [], findings: [], shares: [], rules: [], ...answers.plan } };
      },
    }),
    imports: {
      importWorkbook: async ({ input }) => {
        note('importWorkbook', input);
        return { importWorkbook: answers.report(input) };
      },
    },
    uploadFiles: async (files) => {
      note('uploadFiles', files);
      return { fileId: 'f1' };
    },
  };
  return { sdk, asked };
}

function tableOf(request: TableRequest, answers: FakeAnswers): Table {
  const indicators = [request.indicators].flat();
  const [by] = [request.by ?? []].flat();
  const empty = {
    unit: answers.unit,
    value: null,
    numerator: null,
    denominator: null,
    withheld: null,
    unavailable: null,
  };
  return {
    at: request.at,
    referenceDate: answers.referenceDate ?? request.at,
    since: request.since ?? `${request.at.slice(0, 4)}-01-01`,
    boundary: request.boundary ?? 'AS_WAS',
    rows: indicators.flatMap((indicator): Figure[] =>
      by === undefined
        ? [{ ...empty, indicator, groups: [], ...answers.figure(indicator, request) }]
        : answers.groups(by).map(({ value, ...group }) => ({
            ...empty,
            indicator,
            groups: [{ dimension: by, ...group }],
            value,
            numerator: value,
          })),
    ),
    passports: indicators.map((indicator) => ({
      indicator,
      name: `Tên đầy đủ ${indicator}`,
      population: 'cán bộ, công chức đang giữ chức vụ',
      numerator: 'người nữ',
      denominator: indicator.endsWith('_SHARE') ? 'tất cả' : null,
      note: null,
      sensitive: false,
      legalBasis: [{ instrument: '22/2008/QH12', clause: 'Điều 4' }],
      localRules: [],
    })),
  };
}
