import type { AccountView, WalletView } from '#contract/snapshot.ts'
import { fill } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import { useLanguage, useMessages, useWords } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'

/** What says no more than that a provider does not answer. */
const SILENT: ReadonlySet<string> = new Set(['down', 'timeout'])

interface Props {
  account: AccountView
  wallet: WalletView
  provider: string
}

/** "JPay Africa does not answer; last read 14:20. It is not called late while Salio cannot look." */
export function UnseenLine({ account, wallet, provider }: Props) {
  const language = useLanguage()
  const text = useMessages().topUps
  const say = useWords()
  const now = useNow(30_000)
  const failure = wallet.failure ?? account.failure
  const time = wallet.readAt === null ? null : formatMoment(wallet.readAt, now, language)
  const why = () => {
    if (failure && !SILENT.has(failure.kind)) {
      const { what } = say.failure(failure, { provider: { name: provider }, now })
      return time === null ? what : `${what} ${fill(text.lastRead, { time })}`
    }
    return time === null ? null : fill(text.unseenWhy, { provider, time })
  }
  return [why(), text.notLate].filter(Boolean).join(' ')
}
