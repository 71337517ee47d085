import { isSecretName } from '../accounts/secret-name.ts'
import { isPlainObject } from './json-pointer.ts'
import { withoutPlaceholders } from './placeholders.ts'

/**
 * How keys begin that say so themselves: "sk_live_…", "tok_…", those of IntaSend, Flutterwave and Africa's
 * Talking, "Bearer …"; a JSON Web Token, and a key in PEM.
 */
const KEY =
  /^(?:(?:sk|rk|tok|secret|apikey|api_key|issecretkey|atsk|whsec)_\w*\d|(?:sk|flwseck(?:_test)?)-[\w-]*\d|(?:bearer|basic|token|apikey)\s+\S*\d|(?:bearer|basic)\s+\S|eyJ[\w-]{6,}\.[\w-]+\.|-----BEGIN [A-Z ]*PRIVATE KEY)/i

/** What may stand before a placeholder: nothing, or a scheme such as "Bearer". */
const SCHEME = /^(?:\w+ )?$/

/** Whether a text would keep a secret in the open, if its name is or is not one of a secret. */
function isSecretText(text: string, underSecretName: boolean): boolean {
  const rest = withoutPlaceholders(text)
  if (rest !== text && SCHEME.test(rest)) return false
  return KEY.test(rest.trim()) || (underSecretName && rest.trim() !== '')
}

/**
 * Whether a JSON value holds a secret in the open: text or a number below a member that is called like one, however
 * deep, or a text that begins as keys do. A value that is only a placeholder holds none.
 */
export function holdsPlainSecret(value: unknown, underSecretName = false): boolean {
  if (typeof value === 'string') return isSecretText(value, underSecretName)
  if (Array.isArray(value)) return value.some(item => holdsPlainSecret(item, underSecretName))
  if (isPlainObject(value))
    return Object.entries(value).some(([name, member]) =>
      holdsPlainSecret(member, underSecretName || isSecretName(name))
    )
  return typeof value === 'number' && underSecretName
}

/** Whether a plain header is one that has to be secret. */
export const isPlainSecretHeader = ({ name, value }: { readonly name: string; readonly value: string }) =>
  isSecretName(name) || isSecretText(value, false)

/** Whether a URL holds a secret in the open: in its query, or in its path. */
export const urlHoldsSecret = (url: URL): boolean =>
  queryHoldsSecret(url.search.slice(1)) || pathHoldsSecret(url.pathname.split('/').map(decoded))

/** @param isNested whether it was a value of another query itself; those are looked into once */
function queryHoldsSecret(query: string, isNested = false): boolean {
  const pairs = query.split(/[&;]/).filter(pair => pair !== '')
  return pairs.some(pair => {
    const [name = '', ...rest] = pair.split('=')
    const [key, value] = [decoded(name), decoded(rest.join('='))]
    return (
      isSecretText(key, false) ||
      isSecretText(value, isSecretName(key)) ||
      (!isNested && (queryHoldsSecret(value, true) || jsonHoldsSecret(value)))
    )
  })
}

/**
 * In a path a secret's name may lead to what is no secret, as in "/oauth/token" or "/keys/balance", so what follows it
 * counts only if it looks unlike a word: with a digit in it. "/v2" is none.
 */
function pathHoldsSecret(steps: readonly string[]): boolean {
  return steps.some((step, index) => {
    const pairs = step.split(/[;,]/).filter(part => /[=:]/.test(part))
    const follows = isSecretName(steps[index - 1] ?? '') && /\d/.test(step) && !/^v\d+$/i.test(step)
    return isSecretText(step, follows) || pairs.some(pair => queryHoldsSecret(pair.replace(':', '=')))
  })
}

function jsonHoldsSecret(text: string): boolean {
  if (!/^\s*[[{]/.test(text) || withoutPlaceholders(text) === '') return false
  try {
    return holdsPlainSecret(JSON.parse(text))
  } catch {
    return false
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

/** Why a body cannot be sent as it is; null if it can. Every member counts, also one that a later one replaces. */
export function bodyProblem(body: string): 'notJson' | 'secret' | null {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return 'notJson'
  }
  const names = [...body.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon)
  if (names.length !== memberCount(value)) return 'notJson'
  return holdsPlainSecret(value) ? 'secret' : null
}

function memberCount(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const members = Object.values(value)
  return members.reduce<number>(
    (count, member) => count + memberCount(member),
    Array.isArray(value) ? 0 : members.length
  )
}

/** The values without a body and a token URL that are not used, in which a key may have been left. */
export const usedValues = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ...values,
  ...(values['method'] === 'POST' ? {} : { body: '' }),
  ...(values['auth'] === 'oauth' ? {} : { tokenUrl: '' })
})

/** Characters of the shortest text that is taken for a key by its look alone. */
const LEAST_RANDOM = 20

/** What keys look like, and some ids: hexadecimal, or changing between digits, small letters and capitals all the time. */
function looksRandom(text: string): boolean {
  if (text.length < LEAST_RANDOM || !/\d|[a-z][A-Z]/.test(text)) return false
  const changes = text.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0
  return /^[\da-f-]+$/i.test(text) || changes >= text.length / 4
}

/** The texts in some values that look like keys, for a warning. */
export function randomLooking(values: readonly unknown[]): readonly string[] {
  const found = values.flatMap(function texts(value): readonly string[] {
    if (typeof value === 'string') return value.split(/[^\w.+~-]+/).filter(looksRandom)
    if (typeof value !== 'object' || value === null) return []
    return Object.values(value).flatMap(texts)
  })
  return [...new Set(found)]
}
