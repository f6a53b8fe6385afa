import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { describe, said } from '../../kernel/text.ts';
import { UnitRefInput } from '../units/index.ts';
import { IMPORT_OUTCOMES, IMPORT_POLICIES, type ImportOutcome, type ImportPolicy } from './imports.rules.ts';

registerEnumType(IMPORT_POLICIES, {
  name: 'ImportPolicy',
  description: describe('Cách xử lý tệp có dòng lỗi.', 'What to do with a file that has faulty rows.'),
  valuesConfig: {
    REJECT_FILE: said(
      'Có lỗi thì không ghi gì cả; báo cáo cho biết từng dòng sẽ ra sao nếu bỏ các dòng lỗi.',
      'All or nothing: one fault and nothing is written; the report then says what would become of each line without the faulty ones.',
    ),
    REJECT_ROWS: said(
      'Bỏ các dòng lỗi, ghi các dòng còn lại. Một dòng lỗi ở “Danh sách” bỏ mọi dòng của người đó ở trang này; lỗi của cả trang tính hoặc cả tệp thì không ghi gì.',
      'Leave faulty rows out, write the others. A faulty line of “Danh sách” leaves out all lines of that person there; a fault of a whole sheet or file still writes nothing.',
    ),
  },
});
registerEnumType(IMPORT_OUTCOMES, {
  name: 'ImportOutcome',
  description: describe('Kết quả của một dòng.', 'What became of a line.'),
  valuesConfig: {
    CREATED: said('Tạo mới.', 'Created.'),
    UPDATED: said('Cập nhật.', 'Updated.'),
    UNCHANGED: said('Không đổi.', 'Unchanged.'),
    REJECTED: said('Bị từ chối.', 'Rejected.'),
  },
});
const SEVERITIES = { ERROR: 'ERROR', WARNING: 'WARNING' } as const;
registerEnumType(SEVERITIES, {
  name: 'ProblemSeverity',
  description: describe('Mức độ.', 'How severe a problem is.'),
  valuesConfig: {
    ERROR: said('Lỗi: dòng (hoặc tệp) không được ghi.', 'An error: the line (or file) is not written.'),
    WARNING: said('Lưu ý: vẫn được ghi.', 'A warning: it is written all the same.'),
  },
});

@InputType(
  'ImportWorkbookInput',
  said('Tệp nào, của đơn vị nào, vào ngày nào.', 'Which file, of which unit, as of which day.'),
)
export class ImportWorkbookInput {
  @Field(() => ID, said('`fileId` mà `POST /files` trả về.', 'The `fileId` that `POST /files` gave.'))
  fileId!: string;
  @Field(
    () => UnitRefInput,
    said(
      'Đơn vị của tệp; `at` là ngày báo cáo của tệp.',
      'The unit of the file; its `at` is the reference date of the file.',
    ),
  )
  unit!: UnitRefInput;
  @Field(() => IMPORT_POLICIES, {
    defaultValue: IMPORT_POLICIES.REJECT_FILE,
    ...said('Cách xử lý dòng lỗi.', 'What to do with faulty rows.'),
  })
  policy!: ImportPolicy;
  @Field(() => Boolean, {
    defaultValue: false,
    ...said('Chỉ xem kết quả, không ghi.', 'Only show what would happen; write nothing.'),
  })
  dryRun!: boolean;
}

@ObjectType(
  'ImportedSheet',
  said(
    'Kết quả của một trang tính, đếm từ cơ sở dữ liệu. Khi tệp bị từ chối hoặc chỉ xem trước: kết quả nếu bỏ các dòng lỗi.',
    'What became of a sheet, counted from the database. For a refused file or a dry run: what would become of it without the faulty lines.',
  ),
)
export class ImportedSheetType {
  @Field(() => String, said('Tên trang tính.', 'Name of the sheet.'))
  sheet!: string;
  @Field(() => Int, said('Số dòng tạo mới.', 'Lines created.'))
  created!: number;
  @Field(() => Int, said('Số dòng cập nhật.', 'Lines updated.'))
  updated!: number;
  @Field(() => Int, said('Số dòng không đổi.', 'Lines unchanged.'))
  unchanged!: number;
  @Field(() => Int, said('Số dòng bị từ chối.', 'Lines rejected.'))
  rejected!: number;
}

@ObjectType('ImportedLine', said('Kết quả của một dòng.', 'What became of a line.'))
export class ImportedLineType {
  @Field(() => String, said('Tên trang tính.', 'Name of the sheet.'))
  sheet!: string;
  @Field(() => Int, said('Số dòng trong tệp.', 'Line number in the file.'))
  line!: number;
  @Field(() => IMPORT_OUTCOMES, said('Kết quả.', 'What became of it.'))
  outcome!: ImportOutcome;
  @Field(() => [String], said('Các cột khác với dữ liệu đang có.', 'The columns that differ from what is held.'))
  fields!: readonly string[];
}

@ObjectType(
  'ImportProblem',
  said('Một chỗ sai hoặc đáng lưu ý trong tệp.', 'Something wrong or noteworthy in the file.'),
)
export class ImportProblemType {
  @Field(() => String, {
    nullable: true,
    ...said('Trang tính; trống khi là cả tệp.', 'Sheet; null when it is the whole file.'),
  })
  sheet!: string | null;
  @Field(() => Int, {
    nullable: true,
    ...said('Dòng; trống khi là cả trang tính.', 'Line; null when it is the whole sheet.'),
  })
  line!: number | null;
  @Field(() => String, { nullable: true, ...said('Cột.', 'Column.') })
  field!: string | null;
  @Field(() => String, said('Mã.', 'Code.'))
  code!: string;
  @Field(() => SEVERITIES, said('Mức độ.', 'Severity.'))
  severity!: keyof typeof SEVERITIES;
  @Field(
    () => String,
    said(
      'Sai gì, ở đâu, cần làm gì: tiếng Việt rồi tiếng Anh.',
      'What is wrong, where, what to do: in Vietnamese, then English.',
    ),
  )
  message!: string;
  @Field(() => String, said('Chỉ tiếng Việt.', 'In Vietnamese only.'))
  messageVi!: string;
  @Field(() => String, said('Chỉ tiếng Anh.', 'In English only.'))
  messageEn!: string;
}

@ObjectType(
  'ImportReport',
  said(
    'Kết quả nhập tệp. Ô trống không xóa gì: để trống là không nói gì về cột đó.',
    'What an import did, or would do. A blank cell deletes nothing: it says nothing about that column.',
  ),
)
export class ImportReportType {
  @Field(() => Boolean, said('Chỉ xem trước.', 'Whether it was a dry run.'))
  dryRun!: boolean;
  @Field(() => Boolean, said('Đã ghi.', 'Whether it was written.'))
  applied!: boolean;
  @Field(() => [ImportedSheetType], said('Theo trang tính.', 'By sheet.'))
  sheets!: readonly ImportedSheetType[];
  @Field(() => [ImportedLineType], said('Theo dòng.', 'By line.'))
  lines!: readonly ImportedLineType[];
  @Field(() => [ImportProblemType], said('Các chỗ sai và lưu ý.', 'Problems and warnings.'))
  problems!: readonly ImportProblemType[];
}
