import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ImportReport, type ImportRequest, useSdk } from '../../app/sdk.ts';
import type { Policy } from './plan.rules.ts';

export interface Draft {
  readonly files: readonly File[];
  readonly unit: { readonly code: string; readonly at: string };
  readonly policy: Policy;
}

export interface Checked {
  readonly fileId: string;
  readonly policy: Policy;
  readonly unit: Draft['unit'];
  readonly report: ImportReport;
}

/** Sends the files and asks what would happen: a dry run writes nothing. */
export function useCheck() {
  const sdk = useSdk();
  return useMutation({
    mutationFn: async ({ files, unit, policy }: Draft): Promise<Checked> => {
      const { fileId } = await sdk.uploadFiles(files.map((file) => ({ name: file.name, data: file })));
      const input: ImportRequest = { fileId, unit, policy, dryRun: true };
      return { fileId, policy, unit, report: (await sdk.imports.importWorkbook({ input })).importWorkbook };
    },
  });
}

/** Writes exactly the file that was checked; every figure on screen is then out of date. */
export function useApply() {
  const sdk = useSdk();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ fileId, unit, policy }: Omit<Checked, 'report'>) => {
      const input: ImportRequest = { fileId, unit, policy, dryRun: false };
      return (await sdk.imports.importWorkbook({ input })).importWorkbook;
    },
    onSuccess: () => queries.invalidateQueries(),
  });
}
