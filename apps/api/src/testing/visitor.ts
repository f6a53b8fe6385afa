/** A browser as far as cookies and redirects go: it keeps what it is given for each address, and follows by hand. */
export class Visitor {
  readonly #cookies = new Map<string, Map<string, string>>();

  cookie(origin: string, name: string): string | undefined {
    return this.#cookies.get(origin)?.get(name);
  }

  setCookie(origin: string, name: string, value: string): void {
    const cookies = this.#cookies.get(origin) ?? new Map<string, string>();
    cookies.set(name, value);
    this.#cookies.set(origin, cookies);
  }

  async fetch(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(address);
    const cookie = [...(this.#cookies.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = new Headers(init.headers);
    if (cookie !== '') headers.set('cookie', cookie);
    const response = await fetch(address, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) this.#cookies.get(origin)?.delete(name);
      else this.setCookie(origin, name, value);
    }
    return response;
  }

  /** Goes where it is sent until it arrives at an address that begins with `until`, which it does not ask for. */
  async follow(address: string | URL, until: string): Promise<URL> {
    let place = new URL(address);
    for (let step = 0; step < 12; step += 1) {
      if (place.href.startsWith(until)) return place;
      const response = await this.fetch(place);
      await response.arrayBuffer();
      const next = response.headers.get('location');
      if (next === null) throw new Error(`${place.href} answered ${response.status} and leads nowhere.`);
      place = new URL(next, place);
    }
    throw new Error('It goes round in circles.');
  }
}
