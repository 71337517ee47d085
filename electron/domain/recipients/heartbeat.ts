import * as v from 'valibot'

/** Where the heartbeat goes, without the secret part of the address: "https://hc-ping.com". Null for none. */
export const heartbeatPlace = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(300)))

/** How Uptime Kuma's push addresses begin: https://github.com/louislam/uptime-kuma/wiki */
const KUMA = '/api/push/'

/**
 * The address to be called: Uptime Kuma is told by a parameter whether all is well, Healthchecks by another path
 * (https://healthchecks.io/docs/signaling_failures/).
 * @param address a valid one
 */
export function heartbeatUrl(address: string, isWell: boolean): string {
  const url = new URL(address)
  if (url.pathname.includes(KUMA)) {
    url.searchParams.set('status', isWell ? 'up' : 'down')
    url.searchParams.set('msg', isWell ? 'OK' : 'Nothing read')
    url.searchParams.delete('ping')
  } else if (!isWell) url.pathname = `${url.pathname.replace(/\/+$/, '')}/fail`
  return url.href
}
