import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { readSession, restoreSession } from '../../app/session-store.ts';
import { createFakeSdk } from '../../testing/fake-sdk.ts';
import { renderApp } from '../../testing/render-app.tsx';

const PEOPLE = '/units/03387/people?at=2023-10-05';
const entered = (mustChangePassword = false) => Response.json({ signedIn: true, mustChangePassword });

async function signIn(name = 'an.nguyen', password = 'con mèo trèo cây') {
  await userEvent.type(await screen.findByLabelText('Tên đăng nhập'), name);
  await userEvent.type(screen.getByLabelText('Mật khẩu'), password);
  await userEvent.click(screen.getByRole('button', { name: 'Đăng nhập' }));
}
const render = (answers: Record<string, () => Response>, address = PEOPLE) => {
  const fake = createFakeSdk();
  return { ...fake, ...renderApp(address, { sdk: fake.sdk, signedIn: false, answers }) };
};

describe('signing in with a password', () => {
  it('sends it once, to the server alone, and goes where the link pointed', async () => {
    const { fetched, makeSdk, router } = render({ 'POST /session': () => entered() });
    await signIn();
    expect((await screen.findByRole('rowheader')).textContent).toBe('Nguyễn Văn An');
    const sent = fetched.mock.calls.filter(([, init]) => init?.method === 'POST');
    expect(sent).toEqual([
      [
        '/session',
        {
          method: 'POST',
          headers: { 'apollo-require-preflight': 'true', 'content-type': 'application/json' },
          body: JSON.stringify({ name: 'an.nguyen', password: 'con mèo trèo cây' }),
        },
      ],
    ]);
    expect(makeSdk).toHaveBeenLastCalledWith(null, 'vi');
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('con mèo');
    await userEvent.click(screen.getByRole('button', { name: 'Đăng xuất' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
    const ended = fetched.mock.calls.filter(([, init]) => init?.method === 'DELETE');
    expect(ended).toMatchObject([['/session', { headers: { 'apollo-require-preflight': 'true' } }]]);
    expect(readSession().signedIn).toBe(false);
  });

  it.each([
    ['a wrong password', () => new Response(null, { status: 401 }), 'không đúng'],
    [
      'too many attempts',
      () => new Response(null, { status: 429, headers: { 'retry-after': '90' } }),
      'Hãy đợi 90 giây',
    ],
    ['anything else', () => new Response(null, { status: 500 }), 'Hãy thử lại'],
  ])('says kindly: %s', async (_name, answer, words) => {
    render({ 'POST /session': answer });
    await signIn();
    expect((await screen.findByRole('alert')).textContent).toContain(words);
    expect(screen.getByLabelText<HTMLInputElement>('Mật khẩu').value, 'forgotten').toBe('');
    expect(readSession().signedIn).toBe(false);
  });

  it('asks for both before anything is sent', async () => {
    const { fetched } = render({});
    await userEvent.click(await screen.findByRole('button', { name: 'Đăng nhập' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Hãy nhập');
    expect(fetched.mock.calls.some(([, init]) => init?.method === 'POST')).toBe(false);
  });
});

describe('a temporary password', () => {
  it('leads to nothing but another one, and then to signing in anew', async () => {
    const { asked, router } = render({ 'POST /session': () => entered(true) });
    await signIn();
    await screen.findByRole('heading', { name: 'Đổi mật khẩu' });
    expect(screen.getByText(/mật khẩu tạm/)).toBeTruthy();
    await router.navigate({ to: '/units', search: { at: '2023-10-05' } });
    await waitFor(() => expect(router.state.location.pathname).toBe('/password'));
    const fill = async (again: string) => {
      await userEvent.clear(await screen.findByLabelText('Nhập lại mật khẩu mới'));
      await userEvent.type(screen.getByLabelText('Nhập lại mật khẩu mới'), again);
      await userEvent.click(screen.getByRole('button', { name: 'Đổi mật khẩu' }));
    };
    await userEvent.type(screen.getByLabelText('Mật khẩu đang dùng'), 'tạm');
    await userEvent.type(screen.getByLabelText('Mật khẩu mới'), 'một câu rất dài');
    await fill('một câu khác');
    expect((await screen.findByRole('alert')).textContent).toContain('không giống nhau');
    await fill('một câu rất dài');
    expect(await screen.findByText(/Đã đổi mật khẩu/)).toBeTruthy();
    expect(asked.at(-1)).toEqual({
      operation: 'changePassword',
      variables: { oldPassword: 'tạm', newPassword: 'một câu rất dài' },
    });
    expect(readSession().signedIn).toBe(false);
  });
});

describe('an identity provider', () => {
  it('is offered where there is one, and takes along where to go', async () => {
    render({ 'GET /session/options': () => Response.json({ password: true, oidc: true }) });
    const link = await screen.findByRole('link', { name: /SSO/ });
    expect(link.getAttribute('href')).toBe(`/session/oidc?to=${encodeURIComponent(PEOPLE)}`);
  });

  it('is not offered where there is none; why it brought nobody back is said in words', async () => {
    render({}, '/sign-in?refused=unknown');
    expect((await screen.findByRole('alert')).textContent).toContain('chưa được gắn');
    expect(screen.queryByRole('link', { name: /SSO/ })).toBeNull();
  });
});

describe('a cookie from before', () => {
  const answering = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer));

  it('opens the app again, if the server says so', async () => {
    answering(async () => entered());
    await restoreSession();
    expect(readSession()).toEqual({ token: null, signedIn: true, mustChangePassword: false });
    answering(async () => entered(true));
    await restoreSession();
    expect(readSession().mustChangePassword).toBe(true);
    answering(async () => Response.json({ signedIn: false, mustChangePassword: false }));
    await restoreSession();
    expect(readSession().signedIn).toBe(false);
  });

  it('is nothing without the server, and nobody asks about it beside a token', async () => {
    answering(async () => Promise.reject(new Error('no network')));
    await restoreSession();
    expect(readSession().signedIn).toBe(false);
    sessionStorage.setItem('cadre.token', 'demo-ward');
    await restoreSession();
    expect(vi.mocked(fetch)).toHaveBeenCalledTimes(1);
    expect(readSession()).toEqual({ token: 'demo-ward', signedIn: true, mustChangePassword: false });
  });
});
