// The accuracy of run-out forecasts 1 hour, 4 hours and a day ahead, compared with simple ones and with Salio's first.
import { DAY, WEEK } from '#domain/time/units.ts'
import { costFigures } from './forecast/cost.ts'
import { paydayFigures } from './forecast/paydays.ts'
import { realFigures } from './forecast/real.ts'
import { syntheticFigures } from './forecast/synthetic.ts'
import type { Figure } from './table.ts'

/**
 * SEED=2 npm run bench -- forecast simulates other wallets. HISTORIES=FOLDER lives real payments instead, one file of
 * `time,amount` a series; TUNED=1 holds them to the bars of the series the model was tuned on; DAYS=10 lets a wallet
 * know ten days instead of eight weeks.
 */
const { DAYS: days, HISTORIES: folder = '', SEED: seed = '1', TUNED: tuned } = process.env

export default function forecast(): Promise<readonly Figure[]> {
  const known = days === undefined ? 8 * WEEK : Number(days) * DAY
  return Promise.resolve(
    folder === ''
      ? [...syntheticFigures(Number(seed)), ...paydayFigures(Number(seed)), ...costFigures(Number(seed))]
      : realFigures(folder, Number(seed), tuned === '1', known)
  )
}
