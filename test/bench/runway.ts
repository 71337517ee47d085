// Alerts by runway ("runs out in less than two hours"): how often they are right, beside those of Salio's first model.
import { WEEK } from '#domain/time/units.ts'
import { madeUpHistories } from './forecast/made-up-histories.ts'
import { readHistories } from './forecast/real-histories.ts'
import { runwayFigures } from './forecast/runway-alerts.ts'
import type { Figure } from './table.ts'

/** HISTORIES=FOLDER lives real payments besides those made up; SEED=2 other lives; WEEKS=3 longer ones. */
const { HISTORIES: folder = '', SEED: seed = '1', WEEKS: weeks = '2' } = process.env

export default function runway(): Promise<readonly Figure[]> {
  const span = Number(weeks) * WEEK
  return Promise.resolve([
    ...runwayFigures('made up', madeUpHistories(Number(seed)), Number(seed), span),
    ...(folder === '' ? [] : runwayFigures('real', readHistories(folder), Number(seed), span))
  ])
}
