import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { HttpResponse } from '../http/types.ts'
import { isJson } from './json.ts'
import { isChallengePage, isUnauthorizedPage, isWebPage } from './web-page.ts'

/**
 * Header fields by which something in front of a server says that an answer is its own.
 * - cf-mitigated: https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
 * - x-amzn-waf-action: https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-actions.html;
 *   a challenge has status 202 and a captcha 405, neither with a body where HTML is not asked for
 * - x-vercel-mitigated: https://github.com/CactusPuppy/ow2countdown/issues/134 (2026-06-03)
 * - sg-captcha: a host's guard against bots, with status 202
 * - x-sucuri-block: a firewall
 * - x-squid-error: https://wiki.squid-cache.org/SquidFaq/ErrorPages, a proxy
 * - x-deny-reason: a proxy on a company's way out
 */
const SIGNS = [
  'cf-mitigated',
  'x-amzn-waf-action',
  'x-vercel-mitigated',
  'sg-captcha',
  'x-sucuri-block',
  'x-squid-error',
  'x-deny-reason'
]

/**
 * What a guard answers instead of a page: Cloudflare as plain text, or as JSON where that is asked for
 * (https://developers.cloudflare.com/changelog/post/2026-03-12-retry-after-header-for-1xxx-errors), DataDome as JSON
 * that names a page of this host.
 */
const GUARD =
  /^\s{0,9}error code: 1\d{3}\s{0,9}$|"cloudflare_error"\s{0,9}:\s{0,9}true|captcha-delivery\.com\b/i
/** Characters; all of them answer in less. */
const MAX_GUARD = 4_000

/** Statuses that are right whoever answers: nothing is there, or it is asked too slowly, too early or too often. */
const ANYBODYS = [404, 408, 410, 425, 429]

/**
 * Whether an answer comes not from the API itself but from something in front of it: a sign-in page, a proxy, a
 * firewall, a guard against bots. Only the API's own word can reject a key, or name a permission or an address.
 * @param ownErrors the forms in which the API words its errors, see ProviderCard
 */
export function isFromInFront(response: HttpResponse, ownErrors: ProviderCard['ownErrors']): boolean {
  const { headers, status, text } = response
  const type = headers['content-type'] ?? ''
  // Proxies ask for a login with 407 (RFC 9110, 15.5.8), portals with 511 (RFC 6585), or describe themselves (RFC 8908).
  if (status === 407 || status === 511 || type.startsWith('application/captive+json')) return true
  if (SIGNS.some(name => name in headers)) return true
  const isFinal = status < 500 && !ANYBODYS.includes(status)
  if (isFinal && GUARD.test(text.slice(0, MAX_GUARD))) return true
  if (text.trim() === '' || isJson(response)) return false
  const isPage = isWebPage(text, /^(text\/html|application\/xhtml\+xml)\b/i.test(type))
  if (!isFinal) return isPage && isChallengePage(text)
  if (status < 300) return isPage
  if (isPage && status === 401 && ownErrors === 'any') return !asksForCredentials(response)
  return isPage || ownErrors === undefined
}

/** A server that checks credentials says which (RFC 9110, 11.6.1), or answers with its page for 401. */
const asksForCredentials = ({ headers, text }: HttpResponse): boolean =>
  'www-authenticate' in headers || (isUnauthorizedPage(text) && !isChallengePage(text))
