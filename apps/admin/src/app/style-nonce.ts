/**
 * The policy of the page lets through only styles that bear its nonce. antd's lock of the scroll and its measuring of
 * scroll bars make style elements without any, whatever its `csp` says: so each is marked where it is made.
 */
export function markStyles(page: Document): void {
  const nonce = page.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce;
  if (!nonce) return;
  const make = page.createElement.bind(page);
  page.createElement = ((name: string, options?: ElementCreationOptions) => {
    const element = make(name, options);
    if (name === 'style') element.nonce = nonce;
    return element;
  }) as typeof page.createElement;
}
