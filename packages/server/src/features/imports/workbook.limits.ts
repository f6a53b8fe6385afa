/** What one upload may weigh. Real wards have 20–40 people; these leave two orders of magnitude. */
export const WORKBOOK_LIMITS = {
  totalBytes: 10 * 1024 * 1024,
  uncompressedBytes: 100 * 1024 * 1024,
  /** Uncompressed over compressed, per part above one mebibyte. Office files stay below 30. */
  compressionRatio: 200,
  ratioFloorBytes: 1024 * 1024,
  zipEntries: 1_000,
  rowsPerSheet: 5_000,
  columns: 200,
  cellLength: 2_000,
  /** Filled cells of one workbook. */
  cells: 400_000,
  /** Elements of its XML, opening and closing ones. */
  tags: 3_000_000,
  /** Physical lines of one CSV, blank ones included. */
  csvLines: 100_000,
  headerSearchRows: 100,
  files: 20,
} as const;

export type WorkbookLimits = { readonly [K in keyof typeof WORKBOOK_LIMITS]: number };
