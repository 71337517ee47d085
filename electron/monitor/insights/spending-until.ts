import type { Amount } from '#domain/money/money.ts'
import { findWallet } from '../find-wallet.ts'
import type { ChartParts } from './chart.ts'

/**
 * A wallet's likely spending from now until a moment, in its currency; null where there is too little data.
 * @param now wall-clock milliseconds, as is until
 */
export function walletSpendingUntil(
  { forecasts, store }: ChartParts,
  walletId: string,
  now: number,
  until: number
): { readonly likely: Amount; readonly most: Amount } | null {
  const found = findWallet(store, walletId)
  const { amount = null, readAt = null } = found?.wallet ?? {}
  if (!found || amount === null || readAt === null) return null
  if (!forecasts.outlook(found.account, found.wallet, now)) return null
  const spending = forecasts.pace(found.wallet.id, { amount, at: readAt })?.spending(now, until)
  return spending ? { likely: spending.likely, most: spending.most } : null
}
