import { expect, it } from 'vitest'
import type { PayInView } from '#contract/pay-in.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { payInLinkUrl, providerLinkUrl } from '#shell/handlers/links.ts'

const card = (dashboard: string): ProviderCard => ({
  id: 'jpay-africa',
  name: 'JPay Africa',
  monogram: { letters: 'JP', color: '#0f766e' },
  tagline: { en: '', sw: '', fr: '' },
  environments: [],
  fields: [],
  links: { dashboard },
  interval: { initial: 5, least: 1 }
})

it('opens a link from the provider list', () => {
  expect(providerLinkUrl(card('https://dash.example'), { link: 'dashboard' })).toBe('https://dash.example')
})

it('opens nothing for an unknown link or provider', () => {
  expect(providerLinkUrl(card('https://dash.example'), { link: 'topUp' })).toBeNull()
  expect(providerLinkUrl(undefined, { link: 'dashboard' })).toBeNull()
})

it('opens https only', () => {
  for (const address of ['http://dash.example', 'file:///etc/passwd', 'javascript:alert(1)'])
    expect(providerLinkUrl(card(address), { link: 'dashboard' })).toBeNull()
})

const payIn = (value: string, seal: PayInView['seal']): PayInView => ({
  seal,
  ways: [
    {
      id: 'way',
      kind: 'link',
      name: '',
      rows: [{ field: 'link', value, shown: value, country: null, changed: null }],
      renamed: null,
      added: null
    }
  ],
  offered: [],
  changes: [],
  country: null,
  backupAt: null
})

it('opens a link among the pay-in details only while its seal is whole', () => {
  const address = 'https://pay.example/'
  expect(payInLinkUrl(payIn(address, { state: 'checked', at: 0 }), 'way')).toBe(address)
  expect(payInLinkUrl(payIn(address, { state: 'checked', at: 0 }), 'other')).toBeNull()
  expect(payInLinkUrl(payIn(address, { state: 'unchecked', why: 'locked' }), 'way')).toBeNull()
  expect(payInLinkUrl(payIn(address, { state: 'broken' }), 'way')).toBeNull()
  expect(payInLinkUrl(payIn('file:///etc/passwd', { state: 'checked', at: 0 }), 'way')).toBeNull()
  expect(payInLinkUrl(null, 'way')).toBeNull()
})
