import type { Recipient, Way } from './recipient.ts'

/** The address of Telegram's bots, which is the same for all: https://core.telegram.org/bots/api */
export const TELEGRAM = 'https://api.telegram.org'

/** Where a way's messages go, as it is shown and as its secrets are bound: "https://ntfy.sh". */
export function destinationOf(way: Way): string {
  switch (way.kind) {
    case 'ntfy':
    case 'sms':
      return way.server
    case 'webhook':
      return way.url
    case 'telegram':
      return TELEGRAM
    case 'email':
      return `smtp://${way.server}:${way.port}`
    default:
      return way satisfies never
  }
}

/** The host that a way's messages go to: "ntfy.sh"; "" while none is known. */
export const placeOf = (way: Way): string =>
  way.kind === 'email' ? way.server : (URL.parse(destinationOf(way))?.host ?? '')

/** Whom or what a way reaches, as far as it is known without its secrets: "asha@shop.example (smtp.shop.example)". */
export function targetOf(way: Way): string {
  switch (way.kind) {
    case 'ntfy':
      return `${placeOf(way)}/${way.topic}`
    case 'webhook':
      return way.url
    case 'telegram':
      return placeOf(way)
    case 'email':
      return `${way.to} (${way.server})`
    case 'sms':
      return way.number
    default:
      return way satisfies never
  }
}

/** Whether a recipient cannot be told before a secret is typed, or a chat linked. Of one that a set-up file added. */
export function isIncomplete({ secretFields, way }: Pick<Recipient, 'secretFields' | 'way'>): boolean {
  switch (way.kind) {
    case 'ntfy':
      return false
    case 'webhook':
      return !secretFields.includes('signingSecret')
    case 'telegram':
      return way.chat === '' || secretFields.length === 0
    case 'email':
    case 'sms':
      return secretFields.length === 0 && !(way.kind === 'sms' && way.accountId !== '')
    default:
      return way satisfies never
  }
}

/** Whether two recipients are reached at the same place. */
export function isSamePlace(one: Way, other: Way): boolean {
  if (one.kind === 'telegram' && other.kind === 'telegram') return one.chat !== '' && one.chat === other.chat
  if (one.kind === 'email' && other.kind === 'email') return one.to === other.to
  if (one.kind === 'sms' && other.kind === 'sms') return one.number !== '' && one.number === other.number
  if (one.kind === 'ntfy' && other.kind === 'ntfy')
    return one.server === other.server && one.topic === other.topic
  return one.kind === other.kind && destinationOf(one) === destinationOf(other)
}
