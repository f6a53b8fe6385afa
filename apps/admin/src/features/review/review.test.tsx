import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { RankingCheck, StandardGap, SuccessionPlan } from '../../app/sdk.ts';
import { createFakeSdk, WARD } from '../../testing/fake-sdk.ts';
import { renderApp } from '../../testing/render-app.tsx';

const ADDRESS = '/units/03387/review?at=2023-10-05';
const basis = (instrument: string, verified: boolean) => ({
  instrument,
  clause: null,
  verified,
  note: null,
  from: '2021-12-27',
  to: null,
});
const cap = (given: Partial<RankingCheck['caps'][number]>): RankingCheck['caps'][number] => ({
  base: 'GOOD',
  per: 'BODY',
  sharePercent: 20,
  rounding: 'DOWN',
  baseCount: 16,
  ceiling: 3,
  excellent: 5,
  exceeded: true,
  exceededIn: [],
  legalBasis: basis('335/2025/NĐ-CP', true),
  ...given,
});
const GAP: StandardGap = {
  official: { id: 'p1', fullName: 'Nguyễn Văn An', unit: WARD },
  title: { code: 'CTND', name: 'Chủ tịch Hội Nông dân' },
  requirement: 'PROFESSIONAL',
  held: 'COLLEGE',
  heldName: 'Cao đẳng',
  required: 'UNIVERSITY',
  requiredName: 'Đại học',
  status: 'IN_TRANSITION',
  transitionTo: '2028-08-01',
  exception: null,
  legalBasis: basis('33/2023/NĐ-CP', true),
};
const FINDING: SuccessionPlan['findings'][number] = {
  rule: 'PERSONS_PER_TITLE',
  subject: 'Bí thư Đảng ủy',
  message: 'Bốn người. / Four persons.',
  messageVi: 'Bốn người.',
  messageEn: 'Four persons.',
  verified: false,
  unit: WARD,
  personId: null,
  titleCode: 'BT',
  legalBasis: basis('50-QĐ/TW', false),
};
const table = async (name: string | RegExp) => within(await screen.findByRole('table', { name }));

describe('the review', () => {
  it('shows both readings of the base, what is over, and what cannot be said', async () => {
    const caps = [
      cap({}),
      cap({ base: 'GOOD_OR_BETTER', ceiling: 6, exceeded: false, legalBasis: basis('335/2025/NĐ-CP', false) }),
      cap({ base: 'RANKED', sharePercent: null, ceiling: null, exceeded: null }),
    ];
    const { sdk } = createFakeSdk({ ranking: { ranked: 21, counts: [{ rank: 'EXCELLENT', count: 5 }], caps } });
    renderApp(ADDRESS, { sdk });
    expect(await screen.findByText('21 người được xếp loại: Hoàn thành xuất sắc nhiệm vụ 5')).toBeTruthy();
    const rows = (await table(/Trần “hoàn thành xuất sắc”/)).getAllByRole('row').slice(1);
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((each) => each.textContent),
      ),
    ).toEqual([
      ['16', '3', '5', 'Vượt trần', '335/2025/NĐ-CP '],
      ['16', '6', '5', 'Trong trần', '335/2025/NĐ-CP chưa đối chiếu'],
      ['16', '–', '5', 'Không nói được', '335/2025/NĐ-CP '],
    ]);
  });

  it('asks for the year before, and for the rules of today when told to', async () => {
    const { sdk, asked } = createFakeSdk();
    renderApp(ADDRESS, { sdk });
    expect(await screen.findByText('Không có trần nào có hiệu lực vào 31/12/2022.')).toBeTruthy();
    await userEvent.click(await screen.findByText('Hiện nay', { selector: '.ant-segmented-item-label' }));
    await userEvent.click(await screen.findByText('2020-2025'));
    await table('Quy hoạch nhiệm kỳ 2020-2025');
    const of = (operation: string) =>
      asked.filter((each) => each.operation === operation).map((each) => each.variables);
    expect(of('rankingCheck')).toMatchObject([
      { year: 2022, rulesAt: null },
      { year: 2022, rulesAt: expect.stringMatching(/^\d{4}-/) },
    ]);
    expect(of('successionPlan')).toMatchObject([{ term: '2025-2030' }, { term: '2020-2025' }]);
  });

  it('says what is missing and until when, and that nothing is', async () => {
    const { sdk } = createFakeSdk({ gaps: [GAP] });
    renderApp(ADDRESS, { sdk });
    const gaps = await table(/Tiêu chuẩn chức danh/);
    expect(gaps.getByText('Đang chuyển tiếp, đến hết 31/07/2028')).toBeTruthy();
    expect(gaps.getByRole('link', { name: 'Nguyễn Văn An' }).getAttribute('href')).toContain('/people/p1');
  });

  it('shows a finding in the language of the reader, and that it was not checked', async () => {
    const { sdk } = createFakeSdk({ plan: { findings: [FINDING] } });
    renderApp(ADDRESS, { sdk });
    const findings = await table('Điều nên xem lại');
    expect(findings.getByText('Bốn người.')).toBeTruthy();
    expect(findings.getByText('chưa đối chiếu')).toBeTruthy();
    expect(await screen.findByText('Mọi tiêu chuẩn của mọi chức danh đều đạt.')).toBeTruthy();
  });

  it('is not offered to who may not read persons', async () => {
    const { sdk } = createFakeSdk({ permissions: ['viewer:read', 'units:read', 'indicators:read'] });
    renderApp('/units/03387?at=2023-10-05', { sdk });
    expect(await screen.findByRole('link', { name: 'Tổng quan' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Kiểm tra' })).toBeNull();
  });
});
