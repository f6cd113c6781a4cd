interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

/** A page as a browser without JavaScript holds it. */
export interface Page {
  readonly status: number;
  readonly url: URL;
  readonly text: string;
}

/** A browser without JavaScript: cookies by path, redirects, forms with their hidden fields. */
export function aBrowser(origin: string, userAgent = 'test') {
  const cookies = new Map<string, Cookie>();
  const visited: string[] = [];
  // Each browser sits at a connection of its own.
  const connection = Array.from({ length: 3 }, () => Math.floor(Math.random() * 254) + 1).join('.');
  let page: Page = { status: 0, url: new URL(origin), text: '' };

  function remember(response: Response, url: URL): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
      const name = pair.slice(0, pair.indexOf('='));
      const value = pair.slice(pair.indexOf('=') + 1);
      const path = attributes.find((part) => /^path=/i.test(part))?.slice(5) ?? url.pathname;
      const gone = value === '' || attributes.some((part) => /^max-age=0$/i.test(part) || (/^expires=/i.test(part) && Date.parse(part.slice(8)) < Date.now()));
      if (gone) cookies.delete(`${name} ${path}`);
      else cookies.set(`${name} ${path}`, { name, value, path });
    }
  }

  async function send(target: string, form?: URLSearchParams): Promise<Page> {
    let url = new URL(target, page.url);
    let body = form;
    for (let hop = 0; hop < 12; hop += 1) {
      visited.push(url.href);
      const sent = [...cookies.values()].filter(({ path }) => url.pathname === path || url.pathname.startsWith(path.endsWith('/') ? path : `${path}/`));
      const response = await fetch(url, {
        method: body === undefined ? 'GET' : 'POST',
        redirect: 'manual',
        headers: { 'user-agent': userAgent, 'x-forwarded-for': `10.${connection}`, cookie: sent.map(({ name, value }) => `${name}=${value}`).join('; ') },
        ...(body === undefined ? {} : { body }),
      });
      remember(response, url);
      const to = response.headers.get('location');
      if (to === null) {
        page = { status: response.status, url, text: await response.text() };
        return page;
      }
      const next = new URL(to, url);
      if (next.origin !== origin) {
        page = { status: response.status, url: next, text: '' };
        return page;
      }
      url = next;
      body = undefined;
    }
    throw new Error('too many redirects');
  }

  return {
    cookies,
    /** Every address that was asked for, redirects included. */
    visited,
    get page() {
      return page;
    },
    visit: (address: string) => send(address),
    /** Sends the form of the page whose action begins like this, with its hidden fields and these values; forms only a script can send are passed over. */
    submit(action: string, values: Readonly<Record<string, string>> = {}) {
      const form = [...page.text.matchAll(/<form\b[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)].find(([, to = '', inner = '']) => to.replaceAll('&amp;', '&').startsWith(action) && !inner.includes('name="response"'));
      if (form === undefined) throw new Error(`no form ${action} at ${page.url.pathname} (${page.status}): ${page.text.slice(0, 300)}`);
      const fields = new URLSearchParams();
      for (const [input] of (form[2] ?? '').matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)) {
        fields.set(/name="([^"]*)"/.exec(input)?.[1] ?? '', /value="([^"]*)"/.exec(input)?.[1] ?? '');
      }
      for (const [name, value] of Object.entries(values)) fields.set(name, value);
      return send((form[1] ?? '').replaceAll('&amp;', '&'), fields);
    },
    /** Sends fields to an address as a page of this platform would. */
    post: (address: string, fields: Readonly<Record<string, string>>) => send(address, new URLSearchParams({ _csrf: /name="_csrf" value="([^"]*)"/.exec(page.text)?.[1] ?? '', ...fields })),
  };
}
