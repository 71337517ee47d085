/** The secret fields that a placeholder can stand for. Their values are put in its place when the request is sent. */
const FIELDS = ['apiKey', 'token', 'password', 'clientId', 'clientSecret']

/** Placeholders as they are written in the URL or the body. */
export const placeholders = FIELDS.map(field => `{{${field}}}`)

const PLACEHOLDER = new RegExp(`\\{\\{(${FIELDS.join('|')})\\}\\}`, 'g')

/** The secret fields that a text has placeholders for. */
export const placeholdersIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(PLACEHOLDER)].map(([, field = '']) => field))
]

export const withoutPlaceholders = (text: string): string => text.replace(PLACEHOLDER, '')

/** Whether a text has what looks like a placeholder, but of no secret field. */
export const hasUnknownPlaceholder = (text: string): boolean => withoutPlaceholders(text).includes('{{')

/** Puts the secrets in the place of their placeholders. */
export const fillPlaceholders = (
  text: string,
  secrets: Readonly<Record<string, string>>,
  encode: (secret: string) => string
): string => text.replace(PLACEHOLDER, (_, field: string) => encode(secrets[field] ?? ''))

/** The fields with a placeholder in the request: in its URL, and in its body where one is sent. */
export function placedSecrets({ body = '', method, url = '' }: Readonly<Record<string, string>>): {
  readonly url: readonly string[]
  readonly body: readonly string[]
} {
  return { url: placeholdersIn(url), body: method === 'POST' ? placeholdersIn(body) : [] }
}

/** A placeholder as the URL parser writes it in a path. */
const IN_PATH = new RegExp(`%7B%7B(?:${FIELDS.join('|')})%7D%7D`)

/**
 * The part of a URL in front of the path's first step with a placeholder; without its query. It goes by the URL as it is
 * requested, since the text may have backslashes and tabs in it. Text that is no URL stays as it is.
 */
export function addressBeforePlaceholder(text: string): string {
  const url = URL.parse(text)
  if (!url) return text
  const steps = url.pathname.split('/')
  const end = steps.findIndex(step => IN_PATH.test(step))
  return url.origin + (end < 0 ? steps : steps.slice(0, end)).join('/')
}
