import type { AccountView, WalletView } from '#contract/snapshot.ts'
import { writeMoment } from '#domain/time/iso-8601.ts'
import type { AccountDocument, WalletDocument } from './documents.ts'
import type { Problem } from './problem.ts'

const SECOND = 1000

/** "2026-11-21T14:05:00+03:00": a moment in wall-clock milliseconds in this computer's time zone, to the second. */
export const momentText = (at: number): string =>
  writeMoment(Math.floor(at / SECOND) * SECOND, when => -new Date(when).getTimezoneOffset())

const momentOrNull = (at: number | null): string | null => (at === null ? null : momentText(at))

/** What a document says of a wallet, of the app's view or of what is stored. */
export type WalletSource = Pick<
  WalletView,
  | 'id'
  | 'name'
  | 'currency'
  | 'kind'
  | 'active'
  | 'amount'
  | 'readAt'
  | 'level'
  | 'reach'
  | 'thresholds'
  | 'outlook'
  | 'spentToday'
>
export type AccountSource = Pick<AccountView, 'id' | 'name' | 'providerId' | 'demo'> & {
  readonly wallets: readonly WalletSource[]
}

/** @param now wall-clock milliseconds */
function walletDocument(
  account: AccountSource,
  wallet: WalletSource,
  now: number,
  isHidden: boolean
): WalletDocument {
  const { amount, outlook, readAt, thresholds } = wallet
  const shown = <T>(value: T) => (isHidden ? null : value)
  return {
    id: wallet.id,
    name: wallet.name,
    account: { id: account.id, name: account.name },
    provider: account.providerId,
    currency: wallet.currency,
    kind: wallet.kind,
    active: wallet.active,
    demo: account.demo,
    amount: shown(amount),
    low: shown(thresholds.low),
    critical: shown(thresholds.critical),
    level: amount === null ? null : wallet.level,
    reach: readAt === null && wallet.reach === 'fresh' ? 'unknown' : wallet.reach,
    readAt: momentOrNull(readAt),
    ageSeconds: readAt === null || readAt > now ? null : Math.floor((now - readAt) / SECOND),
    runway: outlook && {
      earliest: momentOrNull(outlook.runsOut?.earliest ?? null),
      likely: momentOrNull(outlook.runsOut?.likely ?? null),
      latest: momentOrNull(outlook.runsOut?.latest ?? null),
      confidence: outlook.confidence
    },
    spentToday: shown(wallet.spentToday)
  }
}

/** All wallets, in the user's order. */
export const walletDocuments = (
  accounts: readonly AccountSource[],
  now: number,
  isHidden: boolean
): WalletDocument[] =>
  accounts.flatMap(account => account.wallets.map(wallet => walletDocument(account, wallet, now, isHidden)))

/** What a document says of an account. */
export type AccountState = Pick<
  AccountView,
  'id' | 'name' | 'providerId' | 'demo' | 'reach' | 'lastReadAt' | 'nextAt'
> & { readonly failure: { readonly kind: string } | null }

export const accountDocuments = (accounts: readonly AccountState[]): AccountDocument[] =>
  accounts.map(account => ({
    id: account.id,
    name: account.name,
    provider: account.providerId,
    demo: account.demo,
    reach: account.lastReadAt === null && account.reach === 'fresh' ? 'unknown' : account.reach,
    failure: account.failure?.kind ?? null,
    lastReadAt: momentOrNull(account.lastReadAt),
    nextReadAt: momentOrNull(account.nextAt)
  }))

const folded = (text: string) => text.normalize('NFKC').trim().toLowerCase()

/** "Main shop/Payout": a name that tells wallets of several accounts apart. */
export const fullName = ({ account, name }: Pick<WalletDocument, 'account' | 'name'>): string =>
  `${account.name}/${name}`

/** The one wallet that is meant by an id, a name, "account/name", or the name of an account with one wallet. */
export function findWallet(
  wallets: readonly WalletDocument[],
  given: string
): { readonly wallet: WalletDocument } | { readonly problem: Problem } {
  const wanted = folded(given)
  const exact = wallets.find(({ id }) => id === given)
  if (exact) return { wallet: exact }
  const found = wallets.filter(wallet =>
    [wallet.name, fullName(wallet), wallet.account.name].some(name => folded(name) === wanted)
  )
  const [wallet, other] = found
  if (!wallet) return { problem: { kind: 'walletUnknown', given } }
  if (other) return { problem: { kind: 'walletAmbiguous', given, wallets: found } }
  return { wallet }
}
