import { type Amount, isBelow, isZero, subtract, times } from '#domain/money/money.ts'
import { DAY } from '#domain/time/units.ts'
import type { BalanceScript } from './balances.ts'
import { withDecimals } from './kit/decimals.ts'
import type { SimulatedProviderId } from './kit/types.ts'
import { demoBalanceAt, demoBalanceScripts } from './wallets.ts'

const STEPS_PER_DAY = 40
/** Milliseconds. */
const STEP_DURATION = DAY / STEPS_PER_DAY
const DAYS = 35

/**
 * A demo wallet's last five weeks, as [wall-clock ms, amount] at each change, oldest first, leading up to its
 * first balance in the demo. Empty for a wallet the demo does not have. Every day repeats the last one at
 * about the same hours, so that the current spending looks usual for this time of day.
 */
export function demoHistory(
  provider: SimulatedProviderId,
  walletKey: string,
  now: number
): readonly (readonly [number, Amount])[] {
  const script = demoBalanceScripts[provider]?.[walletKey]
  const first = demoBalanceAt(provider, walletKey, 0)
  if (!script || first === null) return []
  const day = lastDay(script)
  const history: (readonly [number, Amount])[] = []
  let after = first
  for (let back = 1; back <= DAYS * STEPS_PER_DAY; back += 1) {
    const move = back <= STEPS_PER_DAY ? (day.at(-back) ?? '0') : moveOf(day, back, after, script.refill)
    if (isZero(move) && back < DAYS * STEPS_PER_DAY) continue
    after = subtract(after, move)
    history.push([now - back * STEP_DURATION, withDecimals(after, script.decimals)])
  }
  return history.reverse()
}

const lastDay = ({ moves, lastDayMoves, pastPace = '1' }: BalanceScript): readonly Amount[] =>
  lastDayMoves ??
  Array.from({ length: STEPS_PER_DAY }, (_, step) => times(moves[step % moves.length] ?? '0', pastPace))

/**
 * The change in one step of the earlier weeks.
 * @param back number of steps before the demo starts
 * @param after the balance after this step
 * @param refill amount that restores the balance; it replaces the last day's moves in its direction
 */
function moveOf(day: readonly Amount[], back: number, after: Amount, refill: Amount | undefined): Amount {
  if (refill === undefined) return '0'
  const isSpender = isBelow('0', refill)
  const isDue = isSpender ? isBelow(times(refill, '1.2'), after) : isBelow(after, times(refill, '-0.2'))
  if (isDue) return refill
  const chance = (back * GOLDEN) % 1
  if (isQuiet(back) && chance < 0.5) return '0'
  const step = STEPS_PER_DAY - 1 - ((back - 1 + Math.floor(chance * 3)) % STEPS_PER_DAY)
  const move = day[step] ?? '0'
  return isBelow(move, '0') === isSpender ? move : '0'
}

/** Golden ratio conjugate. Its multiples modulo 1 are spread evenly and look random, but are repeatable. */
const GOLDEN = 0.618034

/** Two days of every week are quieter. */
const isQuiet = (back: number): boolean => [3, 4].includes(Math.floor((back - 1) / STEPS_PER_DAY) % 7)
