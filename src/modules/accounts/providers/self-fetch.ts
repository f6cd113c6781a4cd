import type { CustomFetch } from 'openid-client';

/** Fetches the platform's own addresses from this very process, also where the public name cannot be reached from inside. */
export function createSelfFetch(publicUrl: string, port: number): CustomFetch {
  return (url, options) => {
    const address = url.startsWith(`${publicUrl}/`) ? `http://127.0.0.1:${port}${url.slice(publicUrl.length)}` : url;
    const forwarded = publicUrl.startsWith('https:') ? { 'x-forwarded-proto': 'https' } : {};
    return fetch(address, { ...options, headers: { ...options.headers, ...forwarded } } as RequestInit);
  };
}
