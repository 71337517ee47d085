import { randomBytes } from 'node:crypto'
import type { RecipientProblem } from '#contract/recipients.ts'
import { isMicrosoftMailbox } from '#domain/recipients/mailbox.ts'
import type { RecipientFacts, Way } from '#domain/recipients/recipient.ts'
import { stripTrailingSlash } from '#providers/http/address.ts'
import { isBotToken } from '#providers/ways/telegram.ts'
import { isSigningSecret } from '#providers/ways/webhook.ts'
import { addressProblemOf } from './address.ts'
import { checkSms, type SmsSurroundings } from './check-sms.ts'
import type { CheckedWay } from './checked-way.ts'

/** https://docs.ntfy.sh/publish: letters, digits, underscores and dashes. */
const TOPIC = /^[-_A-Za-z\d]{1,64}$/

/** A topic that nobody guesses: on a public server it is all that keeps others from reading along. */
export const newTopic = (): string => `salio-${randomBytes(12).toString('base64url').replace(/[-_]/g, 'x')}`

/**
 * What is wrong with what was typed. A user name or a query in an address is kept with the secrets.
 * @param stored the secret fields that are in the keychain
 * @param surroundings for SMS
 */
export function checkRecipient(
  { name, way }: Pick<RecipientFacts, 'name' | 'way'>,
  typed: Readonly<Record<string, string>>,
  stored: readonly string[],
  surroundings: SmsSurroundings
): CheckedWay {
  const given = Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ''))
  const checked =
    way.kind === 'sms' ? checkSms(way, given, stored, surroundings) : checkWay(way, given, stored)
  const named =
    name === '' ? { name: 'empty' as const } : hasControls(name) ? { name: 'malformed' as const } : {}
  return { ...checked, problems: { ...named, ...checked.problems } }
}

function checkWay(
  way: Exclude<Way, { kind: 'sms' }>,
  given: Readonly<Record<string, string>>,
  stored: readonly string[]
): CheckedWay {
  switch (way.kind) {
    case 'ntfy':
      return checkNtfy(way, given)
    case 'webhook':
      return checkWebhook(way, given, stored)
    case 'telegram':
      return checkTelegram(way, given, stored)
    case 'email':
      return checkEmail(way, given, stored)
    default:
      return way satisfies never
  }
}

function checkTelegram(
  way: Extract<Way, { kind: 'telegram' }>,
  given: Readonly<Record<string, string>>,
  stored: readonly string[]
): CheckedWay {
  const { token } = given
  const isMissing = token === undefined && !stored.includes('token')
  const wrongToken: RecipientProblem | null = isMissing
    ? 'empty'
    : token === undefined || isBotToken(token)
      ? null
      : 'token'
  const wrongChat: RecipientProblem | null = way.chat === '' ? 'chat' : null
  const problems = { ...(wrongToken && { token: wrongToken }), ...(wrongChat && { chat: wrongChat }) }
  return { way, secrets: given, problems }
}

/** One plain address: nothing that a mail header or another recipient could be made of. */
const MAIL_ADDRESS = /^[^\s@,;:<>()[\]\\"\p{Cc}]{1,64}@[a-z\d-]+(\.[a-z\d-]+)+$/iu
const HOST_NAME = /^[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/i
function checkEmail(
  way: Extract<Way, { kind: 'email' }>,
  given: Readonly<Record<string, string>>,
  stored: readonly string[]
): CheckedWay {
  const { server, to, user } = way
  const wrongTo: RecipientProblem | null = to === '' ? 'empty' : MAIL_ADDRESS.test(to) ? null : 'address'
  const wrongServer: RecipientProblem | null =
    server === '' ? 'empty' : isMicrosoftMailbox(way) ? 'microsoft' : HOST_NAME.test(server) ? null : 'host'
  const wrongUser: RecipientProblem | null =
    user === '' ? 'empty' : user.includes('@') && !MAIL_ADDRESS.test(user) ? 'address' : null
  const hasPassword = given['password'] !== undefined || stored.includes('password')
  // Gmail shows its app passwords in groups of four, which are no part of them.
  const password = given['password']?.replace(/^((?:[a-z]{4} ){3}[a-z]{4})$/, spaced =>
    spaced.replaceAll(' ', '')
  )
  return {
    way,
    secrets: { ...given, ...(password !== undefined && { password }) },
    problems: {
      ...(wrongTo && { to: wrongTo }),
      ...(wrongServer && { server: wrongServer }),
      ...(wrongUser && { user: wrongUser }),
      ...(!hasPassword && { password: 'empty' as const })
    }
  }
}

function checkNtfy(way: Extract<Way, { kind: 'ntfy' }>, given: Readonly<Record<string, string>>): CheckedWay {
  const { ownNetwork, server, topic } = way
  const wrongServer = addressProblemOf(server, ownNetwork)
  const wrongTopic: RecipientProblem | null = topic === '' ? 'empty' : TOPIC.test(topic) ? null : 'topic'
  const { token } = given
  const problems = {
    ...(wrongServer && { server: wrongServer }),
    ...(wrongTopic && { topic: wrongTopic }),
    ...(token !== undefined && !isHeaderText(token) && { token: 'malformed' as const })
  }
  return { way: wrongServer ? way : { ...way, server: stripTrailingSlash(server) }, secrets: given, problems }
}

function checkWebhook(
  way: Extract<Way, { kind: 'webhook' }>,
  given: Readonly<Record<string, string>>,
  stored: readonly string[]
): CheckedWay {
  const { signingSecret } = given
  const hasSecret = signingSecret !== undefined || stored.includes('signingSecret')
  const wrongSecret: RecipientProblem | null = !hasSecret
    ? 'empty'
    : signingSecret !== undefined && !isSigningSecret(signingSecret)
      ? 'secret'
      : null
  const typed = URL.parse(way.url)
  const { login, plain, query } = typed ? partsOf(typed) : { login: '', plain: way.url, query: '' }
  const wrongUrl = addressProblemOf(plain, way.ownNetwork)
  return {
    way: { ...way, url: wrongUrl ? way.url : plain },
    secrets: { ...given, ...(login && { login }), ...(query && { query }) },
    problems: { ...(wrongUrl && { url: wrongUrl }), ...(wrongSecret && { signingSecret: wrongSecret }) }
  }
}

function partsOf(url: URL) {
  const login =
    url.username === '' ? '' : `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`
  return { login, query: url.search, plain: url.origin === 'null' ? url.href : url.origin + url.pathname }
}

const hasControls = (text: string): boolean => /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u.test(text)
/** What may stand in a header. */
const isHeaderText = (text: string): boolean => /^[\x21-\x7e]+$/.test(text)
