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
  const { readings, score } = month
  const share = (part: number, of: number) => (of === 0 ? Number.NaN : (100 * part) / of)
  const count = (name: string, value: number) => ({ name, value, unit: '' })
  return [
    count('Readings', readings),
    count('Top-ups that came', score.came),
    count('Of these by bank', score.byBank),
    count('Top-ups that never came', score.never),
    {
      name: 'Recognised without a question',
      value: share(score.recognised, score.came - score.firstFees),
      unit: '%',
      least: 98
    },
    { name: 'Those with a first fee counted, too', value: share(score.recognised, score.came), unit: '%' },
    count('Asked about: the first fee of a way', score.firstFees),
    count('Asked about: another fee', score.askedFee - score.firstFees),
    count('Asked about: probably', score.askedProbable),
    count('Asked about: may have come unseen', score.askedUnseen),
    { ...count('Arrivals that were none, or another', score.false), most: 0 },
    { ...count('Arrivals dated by another reading than the first', score.misdated), most: 0 },
    {
      name: 'Told late, of those that never came',
      value: share(score.lateRightly, score.never),
      unit: '%',
      least: 100
    },
    {
      name: 'Told late, of those that came',
      value: share(score.lateWrongly, score.came),
      unit: '%',
      most: 1
    }
  ]
}
