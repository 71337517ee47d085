import type { Money } from '#domain/money/money.ts'
import type { ExitCode, WalletDocument } from './documents.ts'

/** Why there is no answer. Contains facts only; `given` is what was typed. Times are wall-clock milliseconds. */
export type Problem =
  /** `order`: an option stands before the command. */
  | { readonly kind: 'command' | 'option' | 'optionValue' | 'extra' | 'order'; readonly given: string }
  | { readonly kind: 'noAmount' | 'noWallet' | 'amountAndList' | 'reference' }
  /** An amount that can be read in two ways, a thousand times apart. */
  | { readonly kind: 'twofold'; readonly given: string; readonly readings: readonly [Money, Money] }
  | { readonly kind: 'amount' | 'zero' | 'age' | 'fee'; readonly given: string }
  | { readonly kind: 'decimals' | 'currency'; readonly given: string; readonly currency: string }
  /** A file with payments that cannot be read, or leaves something to ask. */
  | { readonly kind: 'listFile' | 'listUnclear' | 'listLong'; readonly given: string }
  | { readonly kind: 'walletUnknown'; readonly given: string }
  | { readonly kind: 'walletAmbiguous'; readonly given: string; readonly wallets: readonly WalletDocument[] }
  /** Collateral, or a wallet that is no longer active. */
  | { readonly kind: 'walletCannotPay' | 'walletNotToppedUp'; readonly wallet: string }
  /** The user has not allowed other programs to read balances. */
  | { readonly kind: 'notAllowed' }
  | {
      readonly kind:
        | 'notRunning'
        | 'noData'
        | 'dataVersion'
        | 'dataUnreadable'
        | 'otherUser'
        | 'otherVersion'
        | 'noAnswer'
    }
  | { readonly kind: 'request' | 'output' }
  | { readonly kind: 'neverRead'; readonly wallet: string }
  /** It could not be read now. */
  | { readonly kind: 'notFresh'; readonly wallet: string; readonly readAt: number }
  /** Its provider may not be asked again yet. */
  | {
      readonly kind: 'tooSoon'
      readonly wallet: string
      readonly readAt: number | null
      readonly next: number
    }
  | { readonly kind: 'busy' }
  | { readonly kind: 'noWay' | 'noTarget' | 'noStatementWallet' }
  | { readonly kind: 'period'; readonly given: string }
  | { readonly kind: 'amountsHidden' | 'tooLong' }
  /** The same amount was told of just before. */
  | { readonly kind: 'twice'; readonly wallet: string; readonly toldAt: number }
  /** So many are open that no more is watched for. */
  | { readonly kind: 'tooManyTopUps'; readonly wallet: string }

const exitCodes: Readonly<Record<Problem['kind'], ExitCode>> = {
  command: 64,
  option: 64,
  optionValue: 64,
  extra: 64,
  order: 64,
  reference: 64,
  noAmount: 64,
  noWallet: 64,
  amountAndList: 64,
  twofold: 64,
  amount: 64,
  zero: 64,
  age: 64,
  fee: 64,
  decimals: 64,
  currency: 64,
  listFile: 64,
  listUnclear: 64,
  listLong: 64,
  walletUnknown: 64,
  walletAmbiguous: 64,
  walletCannotPay: 64,
  walletNotToppedUp: 64,
  request: 64,
  noWay: 64,
  noTarget: 64,
  noStatementWallet: 64,
  period: 64,
  amountsHidden: 69,
  tooLong: 64,
  twice: 64,
  tooManyTopUps: 69,
  notAllowed: 69,
  notRunning: 69,
  noData: 69,
  dataVersion: 69,
  dataUnreadable: 69,
  otherUser: 69,
  otherVersion: 69,
  noAnswer: 69,
  output: 69,
  neverRead: 69,
  notFresh: 69,
  tooSoon: 75,
  busy: 75
}

export const exitCodeOf = ({ kind }: Problem): ExitCode => exitCodes[kind]
