// Generated from the schema and operations/ by `pnpm --filter @cadre/sdk generate`. Do not edit.

import type { CallOptions, Operation, Request } from '../operation.ts';
import type * as types from './types.ts';

export const ViewerOperation: Operation<types.ViewerQuery, types.ViewerQueryVariables> = {
  name: 'Viewer',
  kind: 'query',
  text: "query Viewer{viewer{id name roles permissions wholeCountry units{id code name tier validFrom validTo}}}",
};

export const ImportWorkbookOperation: Operation<types.ImportWorkbookMutation, types.ImportWorkbookMutationVariables> = {
  name: 'ImportWorkbook',
  kind: 'mutation',
  text: "mutation ImportWorkbook($input:ImportWorkbookInput!){importWorkbook(input:$input){dryRun applied sheets{sheet created updated unchanged rejected}lines{sheet line outcome fields}problems{sheet line field code severity message messageVi messageEn}}}",
};

export const IndicatorCatalogueOperation: Operation<types.IndicatorCatalogueQuery, types.IndicatorCatalogueQueryVariables> = {
  name: 'IndicatorCatalogue',
  kind: 'query',
  text: "query IndicatorCatalogue{indicators{code nameVi nameEn definitionVi definitionEn countOf ofPeriod sensitive dimensions legalBasis{instrument clause}}}",
};

export const IndicatorTableOperation: Operation<types.IndicatorTableQuery, types.IndicatorTableQueryVariables> = {
  name: 'IndicatorTable',
  kind: 'query',
  text: "query IndicatorTable($indicators:[IndicatorCode!]!$units:UnitScope!$at:Date!$since:Date$by:[IndicatorDimension!]$boundary:BoundaryLens){indicatorTable(indicators:$indicators units:$units at:$at since:$since by:$by boundary:$boundary){at referenceDate since boundary rows{indicator unit{id code name}groups{dimension key label}value numerator denominator withheld unavailable}passports{indicator name population numerator denominator note sensitive legalBasis{instrument clause}}}}",
};

export const OfficialOperation: Operation<types.OfficialQuery, types.OfficialQueryVariables> = {
  name: 'Official',
  kind: 'query',
  text: "query Official($id:ID!$at:Date!){official(id:$id at:$at){id fullName sex birthDate ethnicity religion partyJoinedOn partyOfficialOn category titles{code name concurrent}keyOfficial since until decisionNumber education politicalTheory stateManagement unit{id code name}appointments{unit{id code name}category titles{code name concurrent}since until decisionNumber}credentials{kind level levelName field heldFrom precision}trainings{course courseName startedOn endedOn decisionNumber provider result certificate}ranks{year rank}planning{term title titleName from to removalReason}}}",
};

export const OfficialsOperation: Operation<types.OfficialsQuery, types.OfficialsQueryVariables> = {
  name: 'Officials',
  kind: 'query',
  text: "query Officials($units:UnitScope!$at:Date!$first:Int!$after:String$category:Category){officials(units:$units at:$at first:$first after:$after category:$category){nodes{id fullName sex category titles{code name concurrent}education politicalTheory keyOfficial since unit{id code name}}pageInfo{hasNextPage endCursor}totalCount}}",
};

export const LineageIssueCountsOperation: Operation<types.LineageIssueCountsQuery, types.LineageIssueCountsQueryVariables> = {
  name: 'LineageIssueCounts',
  kind: 'query',
  text: "query LineageIssueCounts{lineageIssueCounts{issue units rows}}",
};

export const LineageIssuesOperation: Operation<types.LineageIssuesQuery, types.LineageIssuesQueryVariables> = {
  name: 'LineageIssues',
  kind: 'query',
  text: "query LineageIssues($first:Int!$after:String){lineageIssues(first:$first after:$after){nodes{unitId code name issue on detail}pageInfo{hasNextPage endCursor}totalCount}}",
};

export const SubordinatesOperation: Operation<types.SubordinatesQuery, types.SubordinatesQueryVariables> = {
  name: 'Subordinates',
  kind: 'query',
  text: "query Subordinates($ref:UnitRef!$at:Date!$first:Int!$after:String){unit(ref:$ref at:$at){id subordinates(first:$first after:$after){nodes{id code name kind tier}pageInfo{hasNextPage endCursor}totalCount}}}",
};

export const UnitOperation: Operation<types.UnitQuery, types.UnitQueryVariables> = {
  name: 'Unit',
  kind: 'query',
  text: "query Unit($ref:UnitRef!$at:Date!){unit(ref:$ref at:$at){id code name kind tier unitClass validFrom validTo lineageComplete superior{id code name tier}predecessors{id code name validFrom validTo}successors{id code name validFrom validTo}}}",
};

export const UnitsOperation: Operation<types.UnitsQuery, types.UnitsQueryVariables> = {
  name: 'Units',
  kind: 'query',
  text: "query Units($tier:UnitTier!$at:Date!$first:Int!$after:String){units(tier:$tier at:$at first:$first after:$after){nodes{id code name kind tier}pageInfo{hasNextPage endCursor}totalCount}}",
};

/** Every operation as a typed function, grouped by feature. `request` carries them. */
export function createSdk(request: Request) {
  return {
    access: {
      /**
       * Tôi là ai, được làm gì, ở đâu.
       *
       * Who I am, what I may do, and where.
       */
      viewer: (variables: types.ViewerQueryVariables = {}, options?: CallOptions): Promise<types.ViewerQuery> =>
        request(ViewerOperation, variables, options),
    },
    imports: {
      /**
       * Nhập sổ của phường, xã đã gửi lên `POST /files`. Nhập lại cùng tệp không đổi gì. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT.
       *
       * Imports a ward workbook sent to `POST /files`. Importing the same file again changes nothing. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT.
       *
       * @param variables.input Tệp, đơn vị và cách xử lý. / File, unit and policy.
       */
      importWorkbook: (variables: types.ImportWorkbookMutationVariables, options?: CallOptions): Promise<types.ImportWorkbookMutation> =>
        request(ImportWorkbookOperation, variables, options),
    },
    indicators: {
      /**
       * Danh mục chỉ tiêu, với định nghĩa và các chiều được phép.
       *
       * The catalogue of indicators, with definitions and allowed dimensions.
       */
      indicatorCatalogue: (variables: types.IndicatorCatalogueQueryVariables = {}, options?: CallOptions): Promise<types.IndicatorCatalogueQuery> =>
        request(IndicatorCatalogueOperation, variables, options),
      /**
       * Bảng chỉ tiêu × đơn vị (× nhóm) vào một ngày. Lỗi: DIMENSION_NOT_ALLOWED, UNIT_NOT_FOUND, NOT_FOUND, FORBIDDEN, DATE_REQUIRED, COST_LIMIT.
       *
       * A table of indicators × units (× groups) on a day. Errors: DIMENSION_NOT_ALLOWED, UNIT_NOT_FOUND, NOT_FOUND, FORBIDDEN, DATE_REQUIRED, COST_LIMIT.
       *
       * @param variables.indicators Các chỉ tiêu. / Which indicators.
       * @param variables.units Những dòng nào. / Which rows.
       * @param variables.at Ngày báo cáo. / The day of the table.
       * @param variables.since Đầu kỳ; mặc định ngày đầu năm của `at`. / Begin of the period; the first day of the year of `at` by default.
       * @param variables.by Phân tổ theo tối đa hai chiều. / Break down by at most two dimensions.
       * @param variables.boundary Địa giới; mặc định AS_WAS. / Boundary lens; AS_WAS by default.
       */
      indicatorTable: (variables: types.IndicatorTableQueryVariables, options?: CallOptions): Promise<types.IndicatorTableQuery> =>
        request(IndicatorTableOperation, variables, options),
    },
    roster: {
      /**
       * Một người đang giữ chức vụ vào một ngày. Lỗi: NOT_FOUND.
       *
       * One person in office on a day. Errors: NOT_FOUND.
       *
       * @param variables.id Định danh của người. / The id of the person.
       * @param variables.at Ngày cần xem. / The day to look at.
       */
      official: (variables: types.OfficialQueryVariables, options?: CallOptions): Promise<types.OfficialQuery> =>
        request(OfficialOperation, variables, options),
      /**
       * Những người đang giữ chức vụ vào một ngày, theo đơn vị, chức danh chính rồi tên. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND.
       *
       * Persons in office on a day, by unit, main title, then Vietnamese name. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND.
       *
       * @param variables.units Những đơn vị nào. / Which units.
       * @param variables.at Ngày cần xem. / The day to look at.
       * @param variables.first Số người của trang, từ 1 đến 100. / How many to give, from 1 to 100.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       * @param variables.category Chỉ đối tượng này. / Only this category.
       */
      officials: (variables: types.OfficialsQueryVariables, options?: CallOptions): Promise<types.OfficialsQuery> =>
        request(OfficialsOperation, variables, options),
    },
    units: {
      /**
       * Số chỗ lai lịch chưa rõ, theo loại.
       *
       * How many lineage issues there are, by kind.
       */
      lineageIssueCounts: (variables: types.LineageIssueCountsQueryVariables = {}, options?: CallOptions): Promise<types.LineageIssueCountsQuery> =>
        request(LineageIssueCountsOperation, variables, options),
      /**
       * Những chỗ nguồn dữ liệu không cho biết đơn vị đi đâu, từ đâu: không bao giờ bịa ra.
       *
       * Where the sources do not say what a unit became or came from: never made up.
       *
       * @param variables.first Số phần tử của trang, từ 1 đến 100. / How many items to give, from 1 to 100.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       */
      lineageIssues: (variables: types.LineageIssuesQueryVariables, options?: CallOptions): Promise<types.LineageIssuesQuery> =>
        request(LineageIssuesOperation, variables, options),
      /**
       * Một đơn vị hành chính tại một ngày. Lỗi: DATE_REQUIRED, UNIT_NOT_FOUND.
       *
       * One administrative unit as on a day. Errors: DATE_REQUIRED, UNIT_NOT_FOUND.
       *
       * @param variables.ref Đơn vị cần xem. / The unit to look at.
       * @param variables.at Ngày cần xem; bỏ trống: ngày của `ref`. / The day to look at; the day of `ref` when left out.
       * @param variables.first Số phần tử của trang, từ 1 đến 100. / How many items to give, from 1 to 100.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       */
      subordinates: (variables: types.SubordinatesQueryVariables, options?: CallOptions): Promise<types.SubordinatesQuery> =>
        request(SubordinatesOperation, variables, options),
      /**
       * Một đơn vị hành chính tại một ngày. Lỗi: DATE_REQUIRED, UNIT_NOT_FOUND.
       *
       * One administrative unit as on a day. Errors: DATE_REQUIRED, UNIT_NOT_FOUND.
       *
       * @param variables.ref Đơn vị cần xem. / The unit to look at.
       * @param variables.at Ngày cần xem; bỏ trống: ngày của `ref`. / The day to look at; the day of `ref` when left out.
       */
      unit: (variables: types.UnitQueryVariables, options?: CallOptions): Promise<types.UnitQuery> =>
        request(UnitOperation, variables, options),
      /**
       * Mọi đơn vị của một cấp trong cả nước tại một ngày, theo mã.
       *
       * All units of a tier in the country on a day, by code.
       *
       * @param variables.tier Cấp. / The tier.
       * @param variables.at Ngày cần xem. / The day to look at.
       * @param variables.first Số phần tử của trang, từ 1 đến 100. / How many items to give, from 1 to 100.
       * @param variables.after `endCursor` của trang trước. / `endCursor` of the page before.
       */
      units: (variables: types.UnitsQueryVariables, options?: CallOptions): Promise<types.UnitsQuery> =>
        request(UnitsOperation, variables, options),
    },
  };
}

export type CadreSdk = ReturnType<typeof createSdk>;
