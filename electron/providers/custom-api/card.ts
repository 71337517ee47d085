import type { Field, ProviderCard } from '#domain/accounts/provider-card.ts'
import { headerSlots } from '#domain/custom-api/request-headers.ts'
import type { LocalizedText } from '#domain/language.ts'
import { translated } from '../kit/fields.ts'

const text = (id: string, label: string, initial = ''): Field => ({
  id,
  label,
  kind: 'text',
  required: false,
  initial
})
const secret = (id: string, label: string): Field => ({ id, label, kind: 'secret', required: false })
const plain = (name: string): LocalizedText => translated(name, name, name)
const choice = (id: string, label: string, options: Readonly<Record<string, LocalizedText>>): Field => ({
  id,
  label,
  kind: 'choice',
  required: false,
  options: Object.entries(options).map(([id, name]) => ({ id, name })),
  initial: Object.keys(options)[0] ?? ''
})

/**
 * Provider card for any API that returns a balance as JSON. It has its own form, because some fields depend
 * on others.
 */
export const customJsonCard: ProviderCard = {
  id: 'custom-json',
  name: 'Custom JSON API',
  monogram: { letters: '{ }', color: '#475569' },
  tagline: translated(
    'Any balance endpoint: click the amount in its answer',
    'API yoyote ya salio: bofya kiasi kwenye jibu lake',
    'Toute API de solde\u00a0: cliquez sur le montant dans sa réponse'
  ),
  mapped: true,
  ownErrors: 'any',
  environments: [],
  fields: [
    { ...text('url', 'URL'), required: true, placeholder: 'https://api.example.com/balance' },
    choice('method', 'Method', { GET: plain('GET'), POST: plain('POST') }),
    text('body', 'Body'),
    choice('auth', 'Sign in with', {
      none: translated('Nothing', 'Bila kitu', 'Rien'),
      bearer: plain('Bearer token'),
      header: plain('API key'),
      basic: plain('Basic'),
      oauth: plain('OAuth 2')
    }),
    secret('token', 'Bearer token'),
    text('keyName', 'Header name', 'X-API-Key'),
    secret('apiKey', 'API key'),
    text('user', 'Username'),
    secret('password', 'Password'),
    text('tokenUrl', 'Token URL'),
    secret('clientId', 'Client ID'),
    secret('clientSecret', 'Client secret'),
    choice('clientAuth', 'Client login', {
      body: translated('In the form', 'Kwenye fomu', 'Dans le formulaire'),
      basic: plain('Basic')
    }),
    text('scope', 'Scope'),
    text('audience', 'Audience'),
    text('headers', 'Headers'),
    text('mapping', 'Amount'),
    ...headerSlots.map(id => secret(id, 'Header value'))
  ],
  links: {},
  interval: { initial: 5, least: 1 }
}
