import type { Chart, Range } from '#contract/insights.ts'
import type { SpendingEstimate } from '#domain/forecast/pace.ts'
import type { ForecastPoint } from '#domain/forecast/projection.ts'
import { forecastPoints } from '#domain/forecast/projection.ts'
import { estimateText } from '#domain/money/money.ts'
import { DAY } from '#domain/time/units.ts'
import type { Store } from '#storage/store.ts'
import type { WalletInAccount } from '#storage/tables/wallets.ts'
import type { Forecasts } from './forecasts.ts'
import { largestTopUps } from './movements.ts'

interface ChartParts {
  readonly store: Store
  readonly forecasts: Forecasts
}

const LENGTHS: Readonly<Record<Range, number>> = { day: DAY, week: 7 * DAY, month: 30 * DAY, year: 365 * DAY }
/** The forecast takes up at most one part in this many of the range. */
const FORECAST_SHARE = 4

/**
 * A wallet's readings over a range up to now, with the forecast; null for a wallet that is gone.
 * @param points how many points there is room for
 * @param now wall-clock milliseconds
 */
export function chartOf(
  parts: ChartParts,
  walletId: string,
  range: Range,
  points: number,
  now: number
): Chart | null {
  const { store } = parts
  const found = store.wallets.find(walletId)
  if (!found) return null
  const length = LENGTHS[range]
  return {
    from: now - length,
    to: now,
    periods: store.charts.get(walletId, now - length, now, points),
    topUps: largestTopUps(store, found.wallet, found.wallets, now - length, now),
    forecast: forecastIn(parts, found, now, length / FORECAST_SHARE, Math.ceil(points / FORECAST_SHARE))
  }
}

function forecastIn(
  { forecasts }: ChartParts,
  { account, wallet }: WalletInAccount,
  now: number,
  length: number,
  points: number
): readonly ForecastPoint[] {
  const outlook = forecasts.outlook(account, wallet, now)
  const { amount, id, readAt } = wallet
  if (!outlook || amount === null || readAt === null) return []
  const pace = forecasts.pace(id, { amount, at: readAt })
  const until = Math.min(now + length, outlook.runsOut?.likely ?? Number.POSITIVE_INFINITY)
  return pace && until > now ? forecastPoints(pace, amount, now, until, points) : []
}

/**
 * A wallet's likely spending from now until a moment, in its currency; null where there is too little data.
 * @param now wall-clock milliseconds, as is until
 */
export function walletSpendingUntil(
  { forecasts, store }: ChartParts,
  walletId: string,
  now: number,
  until: number
): SpendingEstimate | null {
  const found = store.wallets.find(walletId)
  const { amount = null, readAt = null } = found?.wallet ?? {}
  if (!found || amount === null || readAt === null) return null
  if (!forecasts.outlook(found.account, found.wallet, now)) return null
  const spending = forecasts.pace(found.wallet.id, { amount, at: readAt })?.spending(until, Number(amount))
  return spending ? { likely: estimateText(spending.likely), most: estimateText(spending.most) } : null
}
