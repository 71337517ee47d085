import Big from 'big.js'
import { MINUTE } from '../time/units.ts'
import type { Movement } from './movements.ts'

/** The wallets of an account are read moments apart, and a transfer may happen in between. */
const READ_APART = 2 * MINUTE
/** Maximum number of equal rises considered for one fall, so that two long gaps do not multiply. */
const MAX_CANDIDATES = 50

interface Pair {
  readonly fall: Movement
  readonly rise: Movement
}

/**
 * Distinguishes transfers from spending and top-ups: a fall in one wallet and an equal rise in another at
 * about the same time. Each movement is matched at most once, nearest in time first.
 * @param movementsByWallet of wallets of one account and one currency, oldest first
 * @returns the same movements, with `kind` changed for transfers
 */
export function withTransfers(
  movementsByWallet: ReadonlyMap<string, readonly Movement[]>
): Map<string, readonly Movement[]> {
  const wallets = [...movementsByWallet.values()]
  const rises = risesByAmount(wallets)
  const pairs = wallets.flatMap((from, index) => pairsOf(from, index, rises))
  const transfers = nearestFirst(pairs)
  return new Map(
    [...movementsByWallet].map(([walletId, movements]) => [
      walletId,
      movements.map(movement => (transfers.has(movement) ? asTransfer(movement) : movement))
    ])
  )
}

/** The equal rises of each wallet, by amount. */
type Rises = ReadonlyMap<string, readonly { readonly wallet: number; readonly rises: readonly Movement[] }[]>

/** Found once for all wallets, of which there may be hundreds. */
function risesByAmount(wallets: readonly (readonly Movement[])[]): Rises {
  const found = new Map<string, { wallet: number; rises: Movement[] }[]>()
  for (const [wallet, movements] of wallets.entries())
    for (const [amount, rises] of groupByAmount(movements, 'topUp')) {
      const others = found.get(amount)
      if (others) others.push({ wallet, rises })
      else found.set(amount, [{ wallet, rises }])
    }
  return found
}

/** All falls in one wallet, paired with the equal rises in others that may be the same transfer. */
function pairsOf(movements: readonly Movement[], wallet: number, rises: Rises): Pair[] {
  return [...groupByAmount(movements, 'spending')].flatMap(([amount, falls]) =>
    (rises.get(amount) ?? []).flatMap(other =>
      other.wallet === wallet ? [] : overlapping(falls, other.rises)
    )
  )
}

const groupByAmount = (movements: readonly Movement[], kind: Movement['kind']): Map<string, Movement[]> =>
  Map.groupBy(
    movements.filter(movement => movement.kind === kind),
    ({ amount }) => new Big(amount).toFixed()
  )

/** Pairs that may have happened at the same time, because their intervals between readings overlap. */
function overlapping(falls: readonly Movement[], rises: readonly Movement[]): Pair[] {
  const pairs: Pair[] = []
  let first = 0
  for (const fall of falls) {
    while ((rises[first]?.at ?? Number.POSITIVE_INFINITY) < fall.after - READ_APART) first += 1
    for (const rise of rises.slice(first, first + MAX_CANDIDATES)) {
      if (rise.after > fall.at + READ_APART) break
      pairs.push({ fall, rise })
    }
  }
  return pairs
}

function nearestFirst(pairs: readonly Pair[]): Set<Movement> {
  const timeApart = ({ fall, rise }: Pair) => Math.abs(fall.at - rise.at)
  const taken = new Set<Movement>()
  for (const { fall, rise } of pairs.toSorted((a, b) => timeApart(a) - timeApart(b) || a.fall.at - b.fall.at))
    if (!taken.has(fall) && !taken.has(rise)) taken.add(fall).add(rise)
  return taken
}

const asTransfer = (movement: Movement): Movement => ({
  ...movement,
  kind: movement.kind === 'topUp' ? 'transferIn' : 'transferOut'
})
