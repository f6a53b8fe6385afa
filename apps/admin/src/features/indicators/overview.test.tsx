import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createFakeSdk } from '../../testing/fake-sdk.ts';
import { renderApp } from '../../testing/render-app.tsx';

vi.mock('../../ui/bar-chart.tsx', () => ({
  BarChart: ({ bars }: { bars: readonly { name: string; value: number }[] }) => (
    <div role="img" aria-label={bars.map(({ name, value }) => `${name} ${value}`).join('; ')} />
  ),
}));

const ADDRESS = '/units/03387?at=2023-10-05';
const card = (name: RegExp) => screen.findByRole('button', { name });

describe('overview', () => {
  it('shows a share with its ratio and the groups below it', async () => {
    const { sdk } = createFakeSdk({
      figure: (indicator) =>
        indicator === 'FEMALE_SHARE' ? { value: 8 / 21, numerator: 8, denominator: 21 } : { value: 21, numerator: 21 },
      groups: (by) => (by === 'CATEGORY' ? [{ key: 'CADRE', label: 'Cán bộ', value: 10 }] : []),
    });
    renderApp(ADDRESS, { sdk });
    const women = await card(/^Nữ/);
    await waitFor(() => expect(women.textContent).toContain('8/21'));
    expect(women.textContent).toContain('38,1 %');
    await waitFor(() => expect(women.textContent).toContain('Cán bộ: 10'));
  });

  it('says why a figure is withheld or unavailable and never shows a zero', async () => {
    const { sdk } = createFakeSdk({
      figure: (indicator) =>
        indicator === 'QUOTA' ? { unavailable: 'CLASS_UNKNOWN' } : { withheld: 'PRIMARY', numerator: 0 },
    });
    renderApp(ADDRESS, { sdk });
    const women = await card(/^Nữ/);
    await waitFor(() => expect(women.textContent).toContain('Không công bố'));
    expect(women.textContent).toContain('quá ít người');
    expect((await card(/^Số được giao/)).textContent).toContain('chưa biết loại');
    for (const each of document.querySelectorAll('.card')) expect(each.textContent).not.toMatch(/\b0\b/);
  });

  it('asks for the day, lens and periods of the address', async () => {
    const { sdk, asked } = createFakeSdk();
    renderApp(`${ADDRESS}&lens=AS_NOW`, { sdk });
    await card(/^Nữ/);
    const tables = () =>
      asked.filter(({ operation }) => operation === 'indicatorTable').map(({ variables }) => variables);
    await waitFor(() => expect(tables().length).toBeGreaterThanOrEqual(5));
    expect(tables()).toContainEqual(
      expect.objectContaining({
        indicators: expect.arrayContaining(['RANK_EXCELLENT_SHARE']),
        since: '2022-01-01',
        at: '2022-12-31',
        boundary: 'AS_NOW',
        units: { unit: { code: '03387', at: '2023-10-05' } },
      }),
    );
  });

  it('opens the passport of a card and keeps it in the address', async () => {
    const { sdk } = createFakeSdk({ figure: () => ({ value: 8 / 21, numerator: 8, denominator: 21 }) });
    const { router } = renderApp(ADDRESS, { sdk });
    await userEvent.click(await card(/^Nữ/));
    const passport = await screen.findByRole('dialog');
    expect(within(passport).getByText('Tên đầy đủ FEMALE_SHARE')).toBeTruthy();
    expect(within(passport).getByText('cán bộ, công chức đang giữ chức vụ')).toBeTruthy();
    expect(within(passport).getByText('22/2008/QH12, Điều 4')).toBeTruthy();
    expect(within(passport).getByText('05/10/2023')).toBeTruthy();
    expect(router.state.location.search).toMatchObject({ at: '2023-10-05', passport: 'FEMALE_SHARE' });
  });

  it('leaves a withheld group out of the chart and gives its reason in the table', async () => {
    const { sdk } = createFakeSdk({
      groups: (by) =>
        by === 'AGE_BAND'
          ? [
              { key: '31-40', label: '31–40', value: 11 },
              { key: '51-60', label: '51–60', value: 2 },
            ]
          : [],
    });
    const exact = sdk.indicators.indicatorTable;
    sdk.indicators.indicatorTable = async (request) => {
      const answer = await exact(request);
      return {
        indicatorTable: {
          ...answer.indicatorTable,
          rows: answer.indicatorTable.rows.map((row) =>
            row.groups.some(({ key }) => key === '51-60')
              ? { ...row, value: null, numerator: null, withheld: 'PRIMARY' as const }
              : row,
          ),
        },
      };
    };
    renderApp(ADDRESS, { sdk });
    expect((await screen.findByRole('img')).getAttribute('aria-label')).toBe('31–40 11');
    const panel = screen.getByRole('region', { name: 'Cán bộ, công chức theo nhóm tuổi' });
    await userEvent.click(within(panel).getByText('Bảng'));
    expect((await within(panel).findByRole('row', { name: /51–60/ })).textContent).toContain('quá ít người');
  });

  it('says of which day figures under disclosure control speak', async () => {
    const { sdk } = createFakeSdk({ referenceDate: '2023-12-31', figure: () => ({ withheld: 'GROUP_ATTRIBUTE' }) });
    renderApp(ADDRESS, { sdk });
    expect((await screen.findByText(/Số liệu được kiểm soát tiết lộ/)).textContent).toContain('31/12/2023');
    await userEvent.click(await card(/^Nữ/));
    const passport = await screen.findByRole('dialog');
    expect(within(passport).getByText('31/12/2023')).toBeTruthy();
    expect(within(passport).getByText(/đặc điểm nhạy cảm/)).toBeTruthy();
  });

  it('is friendly to an account without figures', async () => {
    const { sdk } = createFakeSdk({ permissions: ['viewer:read', 'units:read'] });
    renderApp(ADDRESS, { sdk });
    expect((await screen.findByRole('alert')).textContent).toContain('Tài khoản này không xem được phần này');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Phường Tân Phong');
    expect(screen.queryByText('Cán bộ, công chức')).toBeNull();
  });
});
