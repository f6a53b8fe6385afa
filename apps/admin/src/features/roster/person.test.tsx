import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Official } from '../../app/sdk.ts';
import { createFakeSdk, WARD } from '../../testing/fake-sdk.ts';
import { renderApp } from '../../testing/render-app.tsx';

const ADDRESS = '/units/03387/people/p1?at=2023-10-05';
const PERSON: Official = {
  id: 'p1',
  fullName: 'Nguyễn Văn An',
  sex: 'MALE',
  birthDate: '1972-01-01',
  personalIdentifierMasked: '•••••••••234',
  restricted: [],
  ethnicity: 'Kinh',
  religion: null,
  partyJoinedOn: '1998-01-15',
  partyOfficialOn: '1999-01-15',
  category: 'CADRE',
  titles: [{ code: 'BT', name: 'Bí thư Đảng ủy', concurrent: false }],
  keyOfficial: true,
  since: '2020-08-01',
  until: null,
  decisionNumber: '10/QĐ',
  education: 'MASTER',
  politicalTheory: 'ADVANCED',
  stateManagement: null,
  unit: WARD,
  appointments: [],
  credentials: [],
  trainings: [],
  ranks: [],
  planning: [],
  appointmentId: 'a1',
  appointmentVersion: 1,
  events: [],
  disciplines: null,
};
const fact = async (name: string) => (await screen.findByText(name)).parentElement?.querySelector('dd')?.textContent;

describe('a person', () => {
  it('says which fields may not be seen, in other words than those that are empty', async () => {
    const restricted = ['ETHNICITY', 'RELIGION', 'PARTY_MEMBERSHIP', 'PERSONAL_IDENTIFIER'] as const;
    const hidden = { ethnicity: null, partyJoinedOn: null, partyOfficialOn: null, personalIdentifierMasked: null };
    const { sdk } = createFakeSdk({ person: { ...PERSON, ...hidden, restricted } });
    renderApp(ADDRESS, { sdk });
    for (const name of ['Dân tộc', 'Tôn giáo', 'Ngày vào Đảng', 'Ngày chính thức', 'Số định danh']) {
      expect(await fact(name)).toBe('Không được xem');
    }
    expect(await fact('Quản lý nhà nước')).toBe('–');
  });

  it('shows the identifier masked, and whole only for a reason', async () => {
    const user = userEvent.setup();
    const { sdk, asked } = createFakeSdk({ person: PERSON });
    renderApp(ADDRESS, { sdk });
    expect(await fact('Số định danh')).toContain('•••••••••234');
    await user.click(await screen.findByRole('button', { name: 'Xem đủ' }));
    const [, confirm] = await screen.findAllByRole('button', { name: 'Xem đủ' });
    expect(confirm).toHaveProperty('disabled', true);
    await user.type(screen.getByLabelText(/Vì sao cần xem/), 'Đối chiếu hồ sơ bổ nhiệm');
    await user.click(confirm as HTMLElement);
    await waitFor(async () => expect(await fact('Số định danh')).toBe('012080001234'));
    expect(asked).toContainEqual({
      operation: 'revealPersonalIdentifier',
      variables: { id: 'p1', at: '2023-10-05', reason: 'Đối chiếu hồ sơ bổ nhiệm' },
    });
  });
});
