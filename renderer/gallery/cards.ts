import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { africasTalking, jpay } from './samples.ts'

const same = (text: string) => ({ en: text, sw: text, fr: text })

const card = (id: string, name: string, letters: string, color: string, tagline: string): ProviderCard => ({
  id,
  name,
  monogram: { letters, color },
  tagline: same(tagline),
  environments: [],
  fields: [{ id: 'apiKey', label: 'API key', kind: 'secret', required: true }],
  links: { dashboard: 'https://provider.example' },
  interval: { initial: 5, least: 1 }
})

export const cards: readonly ProviderCard[] = [
  africasTalking,
  card('clickairtime', 'ClickAirtime', 'CA', '#dc2626', 'Airtime wallets by country'),
  jpay,
  card('muda', 'Muda', 'MU', '#2563eb', 'UGX, KES, TZS and collateral'),
  card('pesa-voucher', 'Pesa Voucher', 'PV', '#7c3aed', 'Merchant float'),
  card('voicepact', 'VoicePact bridge', 'VP', '#475569', 'Your own service for Africa’s Talking')
]
