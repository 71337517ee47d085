import type { Amount } from '#domain/money/money.ts'
import { isBelow } from '#domain/money/money.ts'
import { checkAffordability } from '#domain/payments/affordability.ts'
import { isPayable } from '#domain/payments/payable.ts'
import { targetOf } from '#domain/payments/typed-amount.ts'
import { type CanPayDocument, DOCUMENT_VERSION, type WalletDocument } from './documents.ts'
import type { Problem } from './problem.ts'
import type { CanPayQuestion } from './request.ts'
import { type ReadFee, readAmount, readExact, readFee, readPayment } from './typed.ts'
import { fullName, momentText, type WalletSource } from './wallets.ts'

/** What is asked of a wallet, in its currency. */
export interface PaymentsAsked {
  readonly payments: readonly Amount[]
  readonly fee: ReadFee
  readonly reserve: Amount
}

/** Reads what was typed; the first problem where it cannot be read in one way only. */
export function readPayments(
  { fee, isExact, payments, reserve }: Pick<CanPayQuestion, 'fee' | 'isExact' | 'payments' | 'reserve'>,
  wallet: Pick<WalletSource, 'currency' | 'amount'>
): { readonly value: PaymentsAsked } | { readonly problem: Problem } {
  const target = targetOf(wallet)
  const amounts: Amount[] = []
  for (const given of payments) {
    const read = isExact ? readExact(given) : readPayment(given, target)
    if ('problem' in read) return read
    amounts.push(read.value)
  }
  const readTheFee = readFee(fee, target)
  if ('problem' in readTheFee) return readTheFee
  const kept = reserve === null ? { value: '0' } : readAmount(reserve, target)
  if ('problem' in kept) return kept
  return { value: { payments: amounts, fee: readTheFee.value, reserve: kept.value } }
}

/** Why payments cannot be made from a wallet at all; null where they can. */
export const cannotPay = (wallet: WalletDocument): Problem | null =>
  isPayable(wallet) ? null : { kind: 'walletCannotPay', wallet: fullName(wallet) }

/**
 * The verdict on a balance. Whether that is new enough is the caller's to check. What is on its way never counts.
 * @param now wall-clock milliseconds
 */
export function canPayDocument(
  wallet: WalletDocument,
  balance: Amount,
  { fee, payments, reserve }: PaymentsAsked,
  isHidden: boolean,
  now: number
): CanPayDocument {
  const sums = checkAffordability({ balance, payments, fee, keep: reserve })
  const shown = (amount: Amount) => (isHidden ? null : amount)
  return {
    version: DOCUMENT_VERSION,
    kind: 'canPay',
    at: momentText(now),
    answer: isBelow(sums.left, '0') ? 'no' : 'yes',
    amountsHidden: isHidden,
    wallet,
    payments: payments.length,
    total: shown(sums.total),
    fees: shown(sums.fees),
    reserve: shown(reserve),
    needed: shown(sums.needed),
    left: shown(sums.left)
  }
}
