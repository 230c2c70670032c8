import type { IncomingMessage } from 'node:http';
import { PAGE_HEADER } from '../protocol';

/**
 * Why a request is refused; undefined lets it through. The server listens on this machine only, but any page in the
 * browser can send it requests: by another name for the same address (`Host`), or from another origin.
 */
export function refusal(request: IncomingMessage, port: number): string | undefined {
	const { headers, method = 'GET' } = request;
	const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
	if (!hosts.includes(headers.host ?? '')) return 'unknown host';
	const { origin } = headers;
	if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) {
		return 'foreign origin';
	}
	const site = headers['sec-fetch-site'];
	const isNavigation = headers['sec-fetch-mode'] === 'navigate' && method === 'GET';
	const isForeign = site === 'cross-site' || site === 'same-site';
	if (isForeign && !isNavigation) return 'foreign page';
	const path = request.url ?? '/';
	if (path.startsWith('/api/') && isNavigation) return 'not a page';
	const isOwnPage = typeof headers[PAGE_HEADER] === 'string';
	if (method !== 'GET' && !isOwnPage) return 'no page';
	return undefined;
}

/** Headers of every answer: no network but this server, no framing, nothing kept. */
export const safeHeaders: Readonly<Record<string, string>> = {
	'content-security-policy': [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self'",
		"style-src-attr 'unsafe-inline'",
		"font-src 'self'",
		"img-src 'self' data: blob:",
		"connect-src 'self'",
		"worker-src 'self' blob:",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
	].join('; '),
	'cross-origin-resource-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
	'cache-control': 'no-store',
};
