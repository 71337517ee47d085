import { type Amount, isBelow, isZero, subtract, times } from '../domain/money.ts'
import { withDecimals } from './decimals.ts'
import { balanceAt } from './script.ts'
import type { SimulatedProvider } from './simulator.ts'
import type { Script } from './wallet-script.ts'
import { demoWallets } from './wallets.ts'

const DAY = 24 * 3_600_000
const STEPS = 40
const APART = DAY / STEPS
const DAYS = 35

/**
 * A demo wallet's last five weeks, as [wall-clock ms, amount] at each change, oldest first, leading up to its first
 * balance of the demo; none for a wallet the demo does not have. Each day goes as the last one did, at about the same
 * hours: what the wallet spends now is what it usually spends at this time.
 */
export function demoHistory(
  provider: SimulatedProvider,
  walletKey: string,
  now: number
): readonly (readonly [number, Amount])[] {
  const script = demoWallets[provider]?.[walletKey]
  const first = balanceAt(provider, walletKey, 0)
  if (!script || first === null) return []
  const day = lastDay(script)
  const history: (readonly [number, Amount])[] = []
  let after = first
  for (let back = 1; back <= DAYS * STEPS; back += 1) {
    const move = back <= STEPS ? (day.at(-back) ?? '0') : moveOf(day, back, after, script.refill)
    if (isZero(move) && back < DAYS * STEPS) continue
    after = subtract(after, move)
    history.push([now - back * APART, withDecimals(after, script.decimals)])
  }
  return history.reverse()
}

const lastDay = ({ moves, past, pastPace = '1' }: Script): readonly Amount[] =>
  past ?? Array.from({ length: STEPS }, (_, step) => times(moves[step % moves.length] ?? '0', pastPace))

/**
 * What moved in a step of the weeks before, so many steps back.
 * @param after the balance it led to
 * @param refill goes the other way than everything else; each move of the last day that does is left out for it
 */
function moveOf(day: readonly Amount[], back: number, after: Amount, refill: Amount | undefined): Amount {
  if (refill === undefined) return '0'
  const isSpender = isBelow('0', refill)
  const isDue = isSpender ? isBelow(times(refill, '1.2'), after) : isBelow(after, times(refill, '-0.2'))
  if (isDue) return refill
  const chance = (back * GOLDEN) % 1
  if (isQuiet(back) && chance < 0.5) return '0'
  const step = STEPS - 1 - ((back - 1 + Math.floor(chance * 3)) % STEPS)
  const move = day[step] ?? '0'
  return isBelow(move, '0') === isSpender ? move : '0'
}

/** Multiples of it spread evenly over [0, 1), and look as if they came by chance. */
const GOLDEN = 0.618034

/** Two days of the week there is less to do. */
const isQuiet = (back: number): boolean => [3, 4].includes(Math.floor((back - 1) / STEPS) % 7)
