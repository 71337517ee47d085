// A month of 100 wallets whose owners say when they top up: what Salio recognises by itself, and what it calls late.

import { walletProfiles } from './alerts/wallet-profiles.ts'
import { seeded } from './shared/random.ts'
import type { Figure } from './table.ts'
import { MonthOfTopUps } from './topups/month.ts'

/** SEED=2 npm run bench -- topups simulates another month, WALLETS=8 a smaller one. */
const { SEED: seed = '1', WALLETS: wallets = '100' } = process.env

export default async function topups(): Promise<readonly Figure[]> {
  const random = seeded(Number(seed))
  const month = new MonthOfTopUps(random)
  for (let wallet = 0; wallet < Number(wallets); wallet += 1) {
    const profile = walletProfiles[wallet % walletProfiles.length]
    if (profile) month.play(profile)
  }
  const { came, never, readings, score } = month
  const share = (part: number, of: number) => (of === 0 ? Number.NaN : (100 * part) / of)
  const count = (value: number) => ({ value, unit: '' })
  return [
    { name: 'Readings', ...count(readings) },
    { name: 'Top-ups that came', ...count(came) },
    { name: 'Top-ups that never came', ...count(never) },
    { name: 'Recognised without a question', value: share(score.recognised, came), unit: '%', least: 98 },
    { name: 'Asked about: a fee', ...count(score.askedFee) },
    { name: 'Asked about: probably', ...count(score.askedProbable) },
    { name: 'Asked about: may have come unseen', ...count(score.askedUnseen) },
    { name: 'Arrivals that were none, or another', ...count(score.false), most: 0 },
    { name: 'Arrivals dated by another reading than the first', ...count(score.misdated), most: 0 },
    {
      name: 'Told late, of those that never came',
      value: share(score.lateRightly, never),
      unit: '%',
      least: 100
    },
    {
      name: 'Told late, of those that came in time',
      value: share(score.lateWrongly, came),
      unit: '%',
      most: 1
    }
  ]
}
