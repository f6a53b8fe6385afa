import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ImportReport } from '../../app/sdk.ts';
import { createFakeSdk, EMPTY_REPORT } from '../../testing/fake-sdk.ts';
import { renderApp } from '../../testing/render-app.tsx';

const ADDRESS = '/units/03387/import?at=2023-10-05';
const ready: ImportReport = {
  ...EMPTY_REPORT,
  sheets: [{ sheet: 'Danh sách', created: 1, updated: 0, unchanged: 21, rejected: 0 }],
  lines: [{ sheet: 'Danh sách', line: 23, outcome: 'CREATED', fields: [] }],
};
const refused: ImportReport = {
  ...EMPTY_REPORT,
  sheets: [{ sheet: 'Danh sách', created: 1, updated: 0, unchanged: 20, rejected: 1 }],
  lines: [
    { sheet: 'Danh sách', line: 23, outcome: 'CREATED', fields: [] },
    { sheet: 'Danh sách', line: 4, outcome: 'REJECTED', fields: [] },
  ],
  problems: [
    {
      sheet: 'Danh sách',
      line: 4,
      field: 'ngày sinh',
      code: 'BAD_DATE',
      severity: 'ERROR',
      message: 'Ngày sinh sai. / Bad birth date.',
      messageVi: 'Ngày sinh sai.',
      messageEn: 'Bad birth date.',
    },
  ],
};

const applyButton = () => screen.findByRole('button', { name: 'Ghi vào sổ' });
const inputs = (asked: readonly { operation: string; variables: unknown }[]) =>
  asked.filter(({ operation }) => operation === 'importWorkbook').map(({ variables }) => variables);

async function checkFile() {
  await screen.findByRole('heading', { name: 'Nhập sổ của đơn vị' });
  const input = document.querySelector('input[type=file]');
  if (input === null) throw new Error('no file input');
  fireEvent.change(input, { target: { files: [new File(['x'], 'so.xlsx')] } });
  await screen.findByText('so.xlsx');
  await userEvent.click(screen.getByRole('button', { name: 'Kiểm tra tệp' }));
}

describe('import', () => {
  it('checks first, writes what was checked, then reads the figures anew', async () => {
    const { sdk, asked } = createFakeSdk({
      report: ({ dryRun }) => (dryRun ? ready : { ...ready, dryRun: false, applied: true }),
    });
    renderApp(ADDRESS, { sdk });
    await checkFile();
    const button = await applyButton();
    expect(inputs(asked)).toEqual([
      { fileId: 'f1', unit: { code: '03387', at: '2023-10-05' }, policy: 'REJECT_FILE', dryRun: true },
    ]);
    const unitsRead = asked.filter(({ operation }) => operation === 'unit').length;
    await userEvent.click(button);
    await screen.findByText('Đã ghi vào sổ');
    expect(inputs(asked)[1]).toEqual({
      fileId: 'f1',
      unit: { code: '03387', at: '2023-10-05' },
      policy: 'REJECT_FILE',
      dryRun: false,
    });
    await waitFor(() =>
      expect(asked.filter(({ operation }) => operation === 'unit').length).toBeGreaterThan(unitsRead),
    );
  });

  it('cannot write a refused file unless leaving out its faulty lines was chosen', async () => {
    const { sdk, asked } = createFakeSdk({ report: () => refused });
    renderApp(ADDRESS, { sdk });
    await checkFile();
    const button = await applyButton();
    expect(button).toHaveProperty('disabled', true);
    expect(screen.getByText('Danh sách, dòng 4')).toBeTruthy();
    expect(screen.getByText(/Ngày sinh sai\./)).toBeTruthy();
    fireEvent.click(button);
    expect(inputs(asked)).toHaveLength(1);

    await userEvent.click(screen.getByRole('checkbox'));
    await waitFor(async () => expect(await applyButton()).toHaveProperty('disabled', false));
    expect(inputs(asked)[1]).toMatchObject({ policy: 'REJECT_ROWS', dryRun: true });
    await userEvent.click(await applyButton());
    await waitFor(() => expect(inputs(asked)[2]).toMatchObject({ policy: 'REJECT_ROWS', dryRun: false }));
    expect(await screen.findByText('Chưa ghi gì vào sổ')).toBeTruthy();
  });
});
