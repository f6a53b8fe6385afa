import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createFakeSdk } from '../testing/fake-sdk.ts';
import { renderApp } from '../testing/render-app.tsx';

const PEOPLE = '/units/03387/people?at=2023-10-05';

describe('the app', () => {
  it('signs in with a demo account, goes where the link pointed, signs out again', async () => {
    const { sdk } = createFakeSdk();
    const { makeSdk, router } = renderApp(PEOPLE, { sdk, signedIn: false });
    await userEvent.click(await screen.findByRole('button', { name: /Cán bộ phường/ }));
    expect((await screen.findByRole('rowheader')).textContent).toBe('Nguyễn Văn An');
    expect(makeSdk).toHaveBeenLastCalledWith('demo-ward', 'vi');
    expect(sessionStorage.getItem('cadre.token')).toBe('demo-ward');
    await userEvent.click(screen.getByRole('button', { name: 'Đăng xuất' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
    expect(sessionStorage.getItem('cadre.token')).toBeNull();
  });

  it('never follows a link out of the app after signing in', async () => {
    const { sdk } = createFakeSdk();
    const { router } = renderApp('/sign-in?to=https%3A%2F%2Fexample.org%2F', { sdk, signedIn: false });
    await userEvent.click(await screen.findByRole('button', { name: /Cán bộ phường/ }));
    await screen.findByRole('heading', { level: 1, name: 'Phường Tân Phong' });
    expect(router.state.location.pathname).toBe('/units/03387');
  });

  it('switches language on the spot and asks the server in that language', async () => {
    const { sdk } = createFakeSdk();
    const { makeSdk } = renderApp(PEOPLE, { sdk });
    expect(await screen.findByRole('columnheader', { name: 'Họ và tên' })).toBeTruthy();
    await userEvent.click(screen.getByText('English'));
    expect(await screen.findByRole('columnheader', { name: 'Full name' })).toBeTruthy();
    expect(screen.getByText('(concurrent)')).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(makeSdk).toHaveBeenLastCalledWith('test', 'en');
  });

  it('shows the people entry only to whom may read persons', async () => {
    const { sdk } = createFakeSdk({ permissions: ['viewer:read', 'indicators:read'] });
    renderApp('/units/03387?at=2023-10-05', { sdk });
    await screen.findByRole('heading', { level: 1 });
    await screen.findByText('Cán bộ thử');
    expect(screen.getByRole('link', { name: 'Tổng quan' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Cán bộ, công chức' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Nhập tệp' })).toBeNull();
  });

  it('pages by cursor and filters by category, both in the address', async () => {
    const { sdk, asked } = createFakeSdk();
    const { router } = renderApp(PEOPLE, { sdk });
    await userEvent.click(await screen.findByRole('link', { name: 'Trang sau' }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ after: 'next' }));
    await userEvent.click(screen.getByText('Công chức'));
    await waitFor(() =>
      expect(asked.at(-1)).toMatchObject({ operation: 'officials', variables: { category: 'CIVIL_SERVANT' } }),
    );
    expect(router.state.location.search).toEqual({ at: '2023-10-05', category: 'CIVIL_SERVANT' });
  });

  it('says that no such unit exists on the day of the link', async () => {
    const { sdk } = createFakeSdk();
    renderApp('/units/03387?at=2026-01-01', { sdk });
    expect((await screen.findByRole('alert')).textContent).toContain('Không có đơn vị này vào ngày đã chọn');
  });
});
