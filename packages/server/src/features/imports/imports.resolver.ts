import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Permit } from '../../authz/permit.ts';
import type { RequestContext } from '../../authz/request.ts';
import { bothLanguages, describe } from '../../kernel/text.ts';
import type { ImportsService } from './imports.service.ts';
import { ImportReportType, ImportWorkbookInput } from './imports.type.ts';

@Resolver()
export class ImportsResolver {
  readonly #service: ImportsService;

  constructor(service: ImportsService) {
    this.#service = service;
  }

  @Permit('imports:write')
  @Mutation(() => ImportReportType, {
    description: describe(
      'Nhập sổ của phường, xã đã gửi lên `POST /files`. Nhập lại cùng tệp không đổi gì. Lỗi: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT.',
      'Imports a ward workbook sent to `POST /files`. Importing the same file again changes nothing. Errors: FORBIDDEN, NOT_FOUND, UNIT_NOT_FOUND, DATE_REQUIRED, CONFLICT.',
    ),
  })
  async importWorkbook(
    @Ctx() { scope }: RequestContext,
    @Arg('input', () => ImportWorkbookInput, {
      description: describe('Tệp, đơn vị và cách xử lý.', 'File, unit and policy.'),
    })
    input: ImportWorkbookInput,
  ): Promise<ImportReportType> {
    const report = await this.#service.importWorkbook(scope, input);
    return {
      ...report,
      problems: report.problems.map(({ vi, en, ...problem }) => ({
        ...problem,
        message: bothLanguages({ vi, en }),
        messageVi: vi,
        messageEn: en,
      })),
    };
  }
}
