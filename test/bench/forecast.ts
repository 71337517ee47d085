// The accuracy of run-out forecasts 1 hour, 4 hours and a day ahead, compared with simple ones and with Salio's first.
import { DAY, WEEK } from '#domain/time/units.ts'
import { costFigures } from './forecast/cost.ts'
import { leaveOneOutFigures } from './forecast/leave.ts'
import { madeUpHistories } from './forecast/made-up-histories.ts'
import { paydayFigures } from './forecast/paydays.ts'
import { askHistories, realFigures } from './forecast/real.ts'
import { readHistories } from './forecast/real-histories.ts'
import { syntheticFigures } from './forecast/synthetic.ts'
import { walkThroughOneWallet } from './forecast/walk.ts'
import type { Figure } from './table.ts'

/**
 * SEED=2 npm run bench -- forecast simulates other wallets. HISTORIES=FOLDER lives real payments instead, one file of
 * `time,amount` a series; TUNED=1 holds them to the bars of the series the model was tuned on; DAYS=10 lets a wallet
 * know ten days instead of eight weeks. LEAVE=1 chooses the model's constants without each series in turn, and asks about
 * it then. HISTORIES=made-up lives payments of shops unlike those the model was tuned on. WALK=1 prints what the model makes
 * of one wallet, step by step: with SEED=3 the walk in docs/forecast.md.
 */
const {
  DAYS: days,
  HISTORIES: folder = '',
  LEAVE: leave,
  SEED: seed = '1',
  TUNED: tuned,
  WALK: walk
} = process.env

export default function forecast(): Promise<readonly Figure[]> {
  if (walk === '1') {
    console.log(walkThroughOneWallet(Number(seed)))
    return Promise.resolve([])
  }
  const known = days === undefined ? 8 * WEEK : Number(days) * DAY
  if (folder === '')
    return Promise.resolve([
      ...syntheticFigures(Number(seed)),
      ...paydayFigures(Number(seed)),
      ...costFigures(Number(seed))
    ])
  const histories = folder === 'made-up' ? madeUpHistories(Number(seed)) : readHistories(folder)
  const asked = askHistories(histories, Number(seed), known)
  return Promise.resolve(leave === '1' ? leaveOneOutFigures(asked) : realFigures(asked, tuned === '1'))
}
