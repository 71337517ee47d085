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

/** The part of a URL in front of the path's first step with a placeholder; without its query. */
export const addressBeforePlaceholder = (url: string): string =>
  url.replace(/[?#].*$/s, '').replace(/\/[^/]*\{\{.*$/s, '')
