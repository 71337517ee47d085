import type { TopUpResult } from '#contract/top-ups.ts'
import type { Amount } from '#domain/money/money.ts'
import { targetOf } from '#domain/payments/typed-amount.ts'
import type { TopUpWay } from '#domain/top-ups/sent-top-up.ts'
import { DOCUMENT_VERSION, type WalletDocument } from './documents.ts'
import type { Problem } from './problem.ts'
import type { Answer, Question } from './request.ts'
import { readPayment } from './typed.ts'
import { fullName, momentText, type WalletSource } from './wallets.ts'

type ToppedUp = Extract<Question, { command: 'topped-up' }>

/** The one thing that other programs can tell Salio: that money is on its way. No money is moved. */
export type AddTopUp = (topUp: {
  readonly walletId: string
  readonly amount: Amount
  readonly way: TopUpWay
  readonly reference: string | null
  readonly sentAt: null
  readonly isAnother: boolean
}) => Promise<TopUpResult>

interface Context {
  readonly add: AddTopUp
  readonly isHidden: boolean
  /** Wall-clock milliseconds. */
  readonly now: number
}

/** Why a wallet cannot be topped up; null where it can. */
export const cannotTopUp = (wallet: WalletDocument): Problem | null =>
  wallet.active && wallet.kind === 'ordinary' ? null : { kind: 'walletNotToppedUp', wallet: fullName(wallet) }

/** Has Salio watch for a top-up. */
export async function toppedUp(
  question: ToppedUp,
  wallet: WalletDocument,
  source: Pick<WalletSource, 'currency' | 'amount'>,
  { add, isHidden, now }: Context
): Promise<Answer> {
  const read = readPayment(question.amount, targetOf(source))
  if ('problem' in read) return read
  const { isAnother, way } = question
  const reference = question.reference?.replace(/\p{C}/gu, '').trim() || null
  const added = await add({
    walletId: wallet.id,
    amount: read.value,
    way,
    reference,
    sentAt: null,
    isAnother
  })
  if (!added.ok) return { problem: problemOf(added.problem, question.amount, wallet) }
  return {
    exit: 0,
    document: {
      version: DOCUMENT_VERSION,
      kind: 'toppedUp',
      at: momentText(now),
      amountsHidden: isHidden,
      topUpId: added.topUpId,
      wallet,
      amount: isHidden ? null : read.value,
      way
    }
  }
}

function problemOf(
  problem: Extract<TopUpResult, { ok: false }>['problem'],
  given: string,
  wallet: WalletDocument
): Problem {
  const name = fullName(wallet)
  switch (problem.kind) {
    case 'twice':
      return { kind: 'twice', wallet: name, toldAt: problem.toldAt }
    case 'tooMany':
      return { kind: 'tooManyTopUps', wallet: name }
    case 'zero':
      return { kind: 'zero', given }
    case 'decimals':
      return { kind: 'decimals', given, currency: wallet.currency }
    case 'gone':
      return { kind: 'walletUnknown', given: name }
    default:
      return { kind: 'amount', given }
  }
}
