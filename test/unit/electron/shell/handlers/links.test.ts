import { expect, it } from 'vitest'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { providerLinkUrl } from '#shell/handlers/links.ts'

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
  const cards = [card('https://dash.example')]
  expect(providerLinkUrl(cards, { providerId: 'jpay-africa', link: 'dashboard' })).toBe(
    'https://dash.example'
  )
})

it('opens nothing for an unknown link or provider', () => {
  const cards = [card('https://dash.example')]
  expect(providerLinkUrl(cards, { providerId: 'jpay-africa', link: 'topUp' })).toBeNull()
  expect(providerLinkUrl(cards, { providerId: 'muda', link: 'dashboard' })).toBeNull()
})

it('opens https only', () => {
  for (const address of ['http://dash.example', 'file:///etc/passwd', 'javascript:alert(1)'])
    expect(providerLinkUrl([card(address)], { providerId: 'jpay-africa', link: 'dashboard' })).toBeNull()
})
