import { formatBrief, formatMoney } from '../domain/format.ts'
import type { Language } from '../domain/language.ts'
import type { Money } from '../domain/money.ts'
import type { Dictionary } from './dictionary.ts'
import { fill } from './fill.ts'

/** The facts of a notice that its words are made of. */
export interface NoticeFacts {
  readonly kind: 'low' | 'critical' | 'recovered'
  readonly walletName: string
  readonly providerName: string
  readonly accountName: string
  readonly balance: Money
  readonly mark: Money | null
  readonly hideAmounts: boolean
}

/** A native notification's title and body; where amounts are hidden neither holds a figure. */
export function noticeWords(
  { notices }: Dictionary,
  notice: NoticeFacts,
  language: Language
): { readonly title: string; readonly body: string } {
  const { open, hidden } = notices[notice.kind]
  const { title, body } = notice.hideAmounts ? hidden : open
  const values = {
    wallet: notice.walletName,
    account:
      notice.accountName === notice.providerName
        ? notice.providerName
        : `${notice.providerName} · ${notice.accountName}`,
    balance: formatMoney(notice.balance, language),
    mark: notice.mark === null ? '' : formatBrief(notice.mark, language)
  }
  return { title: fill(title, values), body: fill(body, values) }
}
