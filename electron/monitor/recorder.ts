import { type Account, walletId } from '../domain/account.ts'
import type { Failure } from '../domain/failure.ts'
import type { Amount } from '../domain/money.ts'
import { levelOf, noRule, type Rule, suggestRule } from '../domain/rule.ts'
import type { AccountReading, WalletFacts, WalletReading } from '../domain/wallet.ts'
import { type JudgeParts, judge } from './judge.ts'
import type { Journal, Notice, Notifier } from './ports.ts'

export interface RecorderParts extends JudgeParts {
  readonly notifier: Notifier
  readonly journal: Journal
}

/** Decides what a reading means: keeps it with its alert state in one transaction, then says what is to be said. */
export class Recorder {
  readonly #parts: RecorderParts

  constructor(parts: RecorderParts) {
    this.#parts = parts
  }

  /**
   * @param at wall-clock milliseconds of the reading
   * @param continuous whether nothing failed since the reading before
   * @param rules the user's marks by wallet key, for wallets seen for the first time
   */
  record(
    account: Account,
    reading: AccountReading,
    at: number,
    continuous: boolean,
    rules: Readonly<Record<string, Rule>> = {}
  ): void {
    const { store } = this.#parts
    const notices = store.transaction(() =>
      reading.wallets.flatMap((wallet, position) => {
        this.#meet(account, wallet, position, at, rules[wallet.key])
        return wallet.amount === undefined ? [] : this.#take(account, wallet, wallet.amount, at, continuous)
      })
    )
    for (const wallet of reading.wallets) this.#tell(account, wallet)
    this.#announce(notices)
  }

  /** One wallet read by itself. */
  recordWallet(account: Account, wallet: WalletReading, at: number): void {
    if (wallet.amount === undefined) return
    const { amount } = wallet
    const notices = this.#parts.store.transaction(() => this.#take(account, wallet, amount, at, true))
    this.#tell(account, wallet)
    this.#announce(notices)
  }

  /** An account could not be read. */
  failed(account: Account, failure: Failure): void {
    const { journal, providerName } = this.#parts
    journal.failed({
      provider: providerName(account.providerId),
      account: account.name,
      wallet: null,
      failure
    })
  }

  /** Sets a wallet's marks and decides at once what they mean for its last balance. */
  setRule(account: Account, wallet: WalletFacts, amount: Amount | null, rule: Rule, at: number): void {
    const { store } = this.#parts
    const notices = store.transaction(() => {
      store.setRule(walletId(account.id, wallet.key), rule)
      return amount === null ? [] : judge(this.#parts, account, wallet, amount, at)
    })
    this.#announce(notices)
  }

  #meet(
    account: Account,
    wallet: WalletReading,
    position: number,
    at: number,
    chosen: Rule | undefined
  ): void {
    const { store } = this.#parts
    store.saveWallet(account.id, wallet, position, at)
    const id = walletId(account.id, wallet.key)
    if (chosen) store.setRule(id, chosen)
    else if (store.rule(id) === null && wallet.amount !== undefined) {
      store.setRule(id, suggestRule(wallet, wallet.amount))
    }
  }

  #take(
    account: Account,
    wallet: WalletFacts,
    amount: Amount,
    at: number,
    continuous: boolean
  ): readonly Notice[] {
    this.#parts.store.addReading(walletId(account.id, wallet.key), at, amount, continuous)
    return judge(this.#parts, account, wallet, amount, at)
  }

  #tell(account: Account, wallet: WalletReading): void {
    const { journal, store, providerName } = this.#parts
    const provider = providerName(account.providerId)
    if (wallet.amount === undefined) {
      journal.failed({
        provider,
        account: account.name,
        wallet: wallet.name,
        failure: wallet.failure
      })
      return
    }
    const rule = store.rule(walletId(account.id, wallet.key)) ?? noRule
    const balance = { currency: wallet.currency, amount: wallet.amount }
    const level = wallet.active ? levelOf(wallet.amount, rule) : 'healthy'
    journal.read({ provider, wallet: wallet.name, balance, level })
  }

  #announce(notices: readonly Notice[]): void {
    const { journal, notifier, store } = this.#parts
    if (!store.settings().notifications) return
    for (const notice of notices) {
      notifier.announce(notice)
      journal.announced(notice)
    }
  }
}
