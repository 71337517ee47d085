import type { Failure } from '../accounts/failure.ts'
import type { Level, Reach, WalletFacts } from '../accounts/wallet.ts'
import { hasThresholds, type Thresholds } from '../alerts/thresholds.ts'
import type { Outlook } from '../forecast/outlook.ts'
import type { Amount } from '../money/money.ts'
import { isUnit } from '../money/unit.ts'
import type { BalanceAt } from '../readings/balance-period.ts'
import type { TopUpState } from '../top-ups/sent-top-up.ts'
import type { AccountPart, NotKnown, SummaryLine, SummaryNeed } from './summary.ts'

/** A wallet as it stands when a summary is made. Times are wall-clock milliseconds. */
interface StandingWallet extends Pick<WalletFacts, 'name' | 'currency' | 'kind' | 'active'> {
  readonly id: string
  readonly amount: Amount | null
  readonly readAt: number | null
  readonly level: Level
  readonly levelSince: number | null
  readonly reach: Reach
  readonly failure: Failure | null
  readonly thresholds: Thresholds
  readonly outlook: Outlook | null
  readonly topUps: readonly {
    readonly id: string
    readonly amount: Amount
    readonly currency: string
    readonly sentAt: number
    readonly lateAt: number
    readonly state: TopUpState
  }[]
}

export interface StandingAccount {
  readonly id: string
  readonly name: string
  readonly demo: boolean
  readonly failure: Failure | null
  readonly lastReadAt: number | null
  readonly wallets: readonly StandingWallet[]
}

/** What is known of a wallet's period, in its currency. */
export interface WalletPeriod {
  readonly opening: BalanceAt | null
  /** From the opening until the last reading; null where there is no opening. */
  readonly spent: Amount | null
  readonly toppedUp: Amount | null
  readonly moved: Amount | null
  readonly usual: Amount | null
}

/** Whether a summary is about a wallet: one that is used and has, or should have, a balance of its own. */
const isTold = ({
  active,
  kind,
  thresholds
}: Pick<StandingWallet, 'active' | 'kind' | 'thresholds'>): boolean =>
  active && (kind === 'ordinary' || hasThresholds(thresholds))

/** When a wallet likely runs out; null if it is not expected to, undefined if that is not known well enough to be told. */
function runsOutAt({ outlook }: Pick<StandingWallet, 'outlook'>): number | null | undefined {
  if (outlook === null || outlook.confidence === 'low') return undefined
  return outlook.runsOut === null ? null : outlook.runsOut.likely
}

/**
 * What a summary says of an account; null where it has no wallet that a summary is about.
 * @param periods by wallet id
 * @param horizon until when it looks ahead, wall-clock milliseconds
 */
export function composeAccount(
  account: StandingAccount,
  periods: ReadonlyMap<string, WalletPeriod>,
  horizon: number
): AccountPart | null {
  const { demo, failure, id: accountId, lastReadAt, name: accountName } = account
  const wallets = account.wallets.filter(isTold)
  const isNeverRead = account.wallets.length === 0 && lastReadAt === null
  if (wallets.length === 0 && !isNeverRead) return null
  const facts = { accountId, demo }
  const stands = wallets.map(wallet => {
    const named = { walletId: wallet.id, walletName: wallet.name, accountId, accountName }
    const unknown = unknownOf(wallet)
    const period = periods.get(wallet.id)
    const needs = unknown ? [] : levelNeed(wallet, named, horizon)
    const topUps = lateTopUps(wallet, named)
    return { wallet, unknown, named, needs: [...needs, ...topUps], line: { wallet, named, unknown, period } }
  })
  const lines = stands.map(({ line, needs }) => lineOf(line, needs.length > 0, horizon))
  const isUnreadable = stands.every(({ unknown }) => unknown !== null)
  const unreadable: readonly SummaryNeed[] =
    isUnreadable && (isNeverRead || wallets.length > 1)
      ? [
          {
            kind: 'unreadableAccount',
            accountId,
            accountName,
            wallets: wallets.length,
            since: lastReadAt,
            failure
          }
        ]
      : stands.flatMap(({ named, unknown, wallet: { currency } }) =>
          unknown ? [{ kind: 'unreadableWallet' as const, ...named, ...unknown, currency }] : []
        )
  return { ...facts, needs: [...stands.flatMap(({ needs }) => needs), ...unreadable], lines }
}

function unknownOf({ amount, failure, reach, readAt }: StandingWallet): NotKnown | null {
  if (amount === null || readAt === null) return { since: null, failure, last: null }
  return reach === 'fresh' ? null : { since: readAt, failure, last: { amount, at: readAt } }
}

type Named = Pick<SummaryLine, 'walletId' | 'walletName' | 'accountId' | 'accountName'>

function levelNeed(wallet: StandingWallet, named: Named, horizon: number): readonly SummaryNeed[] {
  const { amount, currency, level, levelSince, readAt } = wallet
  if (amount === null || readAt === null) return []
  const balance = { amount, at: readAt }
  const end = runsOutAt(wallet) ?? null
  const soon = end !== null && end < horizon ? end : null
  if (level !== 'healthy')
    return [{ kind: level, ...named, currency, balance, since: levelSince ?? readAt, runsOutAt: soon }]
  return soon === null ? [] : [{ kind: 'runsOut', ...named, currency, balance, runsOutAt: soon }]
}

const lateTopUps = ({ topUps }: StandingWallet, named: Named): readonly SummaryNeed[] =>
  topUps
    .filter(({ state }) => state === 'late')
    .map(({ amount, currency, id, lateAt, sentAt }) => ({
      kind: 'lateTopUp',
      ...named,
      topUpId: id,
      sent: { currency, amount },
      sentAt,
      lateAt
    }))

interface LineFacts {
  readonly wallet: StandingWallet
  readonly named: Named
  readonly unknown: NotKnown | null
  readonly period: WalletPeriod | undefined
}

function lineOf(
  { named, period, unknown, wallet }: LineFacts,
  hasNeeds: boolean,
  horizon: number
): SummaryLine {
  const { amount, currency, kind, readAt, thresholds } = wallet
  const now = unknown === null && amount !== null && readAt !== null ? { amount, at: readAt } : null
  const end = runsOutAt(wallet)
  const isEnough = now !== null && (end === null || (end !== undefined && end >= horizon))
  const known = now === null ? undefined : period
  return {
    ...named,
    currency,
    isSummed: kind === 'ordinary' && !isUnit(currency),
    opening: period?.opening ?? null,
    now,
    unknown,
    spent: known?.spent ?? null,
    toppedUp: known?.toppedUp ?? null,
    moved: known?.moved ?? null,
    usual: period?.usual ?? null,
    standing: standingOf(),
    isEnough
  }

  function standingOf(): SummaryLine['standing'] {
    if (unknown) return 'unknown'
    if (hasNeeds) return 'needs'
    return isEnough || hasThresholds(thresholds) ? 'fine' : 'unwatched'
  }
}
