import { CircleCheck } from 'lucide-react'
import type { FoundWallet } from '#contract/channels.ts'
import { fill } from '#messages/fill.ts'
import { plural } from '#messages/plural.ts'
import { useMessages, useSnapshot, useWords } from '#renderer/app/use-app.ts'
import { AmountText } from '#renderer/shared/amount.tsx'

interface Props {
  wallets: readonly FoundWallet[]
  provider: string
}

/** The wallets that "Test connection" found, as proof that it works. */
export function FoundWalletsNote({ wallets, provider }: Props) {
  const { language } = useSnapshot()
  const text = useMessages().connect
  const words = useWords()
  const count = `${wallets.length}`
  return (
    <section className="note good" role="status">
      <CircleCheck size="1rem" aria-hidden="true" />
      <div>
        <b>{text.connected}</b> {fill(plural(text.found, wallets.length, language), { count })}
        <ul className="found">
          {wallets.map(({ key, name, currency, amount, failure }) => (
            <li key={key}>
              <span>{name}</span>
              {amount !== null && <AmountText money={{ currency, amount }} />}
              {failure && <span>{words.failure(failure, { provider }).short}</span>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
