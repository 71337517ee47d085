import fc from 'fast-check'
import type { Draft } from '#contract/accounts.ts'

/** A connected account, as a page sees it, and who would like to have its keys. */
export interface Prey {
  /** A draft of the account without secrets. */
  readonly draft: Draft
  /** Ids of its provider's fields that are not secret. */
  readonly fields: readonly string[]
  /** The address of a server that must get none of its keys. */
  readonly canary: string
  readonly providerIds: readonly string[]
}

const PLACED = '{{apiKey}}{{token}}{{password}}{{clientId}}{{clientSecret}}'
const headers = ['headerA', 'headerB', 'headerC'].map((secret, index) => ({ name: `X-${index}`, secret }))

/** Texts that lead to the canary, or look as if they led to where the account's keys may go. */
function addresses(own: readonly string[], canary: string): readonly string[] {
  const { host } = new URL(canary)
  return [
    canary,
    `${canary}/`,
    `${canary}/v1/balance?key=${PLACED}`,
    `${canary}/${PLACED}`,
    `//${host}`,
    `http:${host}`,
    `http:\\\\${host}\\x`,
    ` ${canary}`,
    `${canary}\u0000`,
    `data:text/plain,${PLACED}`,
    `javascript:fetch('${canary}')`,
    'file:///etc/passwd',
    ...own.flatMap(text => {
      const { host: ownHost, origin } = new URL(text)
      return [
        `http://${ownHost}@${host}/`,
        `http://${ownHost}%40${host}/`,
        `http://${host}/${text}`,
        `http://${host}#@${ownHost}/`,
        `http://${host}\\@${ownHost}/`,
        `${text}@${host}`,
        `${text}/../../..//${host}`,
        `${text}/%2e%2e/x`,
        `${origin}.${host}`,
        `${text}?next=${canary}`,
        `${text}?key=${PLACED}`
      ]
    })
  ]
}

/**
 * Drafts that every schema accepts and that no form makes: of other providers, to other addresses, in other headers and
 * parts of a request, all without a single secret. The same for the same seed.
 */
export function hostileDrafts(
  { canary, draft, fields, providerIds }: Prey,
  count: number,
  seed: number
): readonly Draft[] {
  const own = Object.values(draft.values).filter(text => URL.parse(text)?.protocol.startsWith('http'))
  const text = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...addresses(own, canary)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', '..', '../..', `@${new URL(canary).host}`, '\r\nHost: x', PLACED)
    },
    { weight: 1, arbitrary: fc.string({ maxLength: 60 }) }
  )
  const named = fields.filter(id => /url/i.test(id))
  const first = fc.tuple(fc.constantFrom(...(named.length > 0 ? named : ['baseUrl'])), text)
  const others = fc.array(fc.tuple(fc.constantFrom(...fields, 'baseUrl', 'url', 'tokenUrl'), text), {
    maxLength: 2
  })
  const changes = fc.tuple(first, others).map(([one, more]) => [...more, one])
  const custom = fc.record({
    auth: fc.constantFrom('none', 'none', 'bearer', 'header', 'basic', 'oauth', '__proto__'),
    method: fc.constantFrom('GET', 'POST'),
    body: fc.constantFrom('', `{"a":"${PLACED}"}`),
    keyName: fc.constantFrom('X-Any', 'Host', 'Cookie', 'Authorization'),
    headers: fc.constantFrom('', JSON.stringify(headers), '[{"name":"Forwarded","secret":"headerA"}]')
  })
  const mapping = '{"amount":"/a","unit":{"kind":"major"},"currency":{"fixed":"KES"},"name":null,"key":null}'
  const drafts = fc
    .record({
      providerId: fc.oneof(
        fc.constant(draft.providerId),
        fc.constantFrom(...providerIds),
        fc.constant('custom-json')
      ),
      environment: fc.constantFrom(draft.environment, '', 'production', 'sandbox'),
      changes,
      custom: fc.option(custom, { nil: {} })
    })
    .map(({ changes, custom, ...more }) => ({
      ...draft,
      ...more,
      values: { mapping, ...draft.values, ...custom, ...Object.fromEntries(changes) }
    }))
  return fc.sample(drafts, { numRuns: count, seed })
}
