import { Copy, Lock } from 'lucide-react'
import { useId, useState } from 'react'
import type { WalletView } from '#contract/snapshot.ts'
import type { TopUpView } from '#contract/top-ups.ts'
import { fill } from '#messages/template.ts'
import { useHideAmounts, useMessages } from '#renderer/app/use-app.ts'
import { useAsk } from '#renderer/app/use-ask.ts'
import { MoneyInText } from '#renderer/shared/amount.tsx'
import { FilledText } from '#renderer/shared/filled-text.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { LinkButton } from '#renderer/ui/link-button.tsx'
import { Copied, useCopied } from './copied.tsx'

interface Props {
  topUp: TopUpView
  wallet: WalletView
  provider: string
  providerId: string
}

/** What to ask the provider about a late top-up: the text exactly as it is copied. */
export function SupportCard({ topUp, wallet, provider, providerId }: Props) {
  const text = useMessages().topUps
  const id = useId()
  const [withBalance, setWithBalance] = useState(false)
  const copied = useCopied()
  const { amount, currency, readAt } = wallet
  const input = { topUpId: topUp.id, withBalance }
  // Each reading changes what the text says of the balance.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks anew, though the question is the same
  const { answer: shown } = useAsk(salio => salio.getTopUpText(input), [topUp, withBalance, readAt])
  if (!shown) return null
  return (
    <section className="card padded support" aria-labelledby={id}>
      <h2 id={id} className="support-title">
        {fill(text.support.title, { provider })}
      </h2>
      <SupportText text={shown} />
      {amount !== null && (
        <div className="ticks">
          <label>
            <input
              type="checkbox"
              checked={withBalance}
              onChange={({ target }) => setWithBalance(target.checked)}
            />
            <span>
              <FilledText
                template={text.support.addBalance}
                values={{ amount: <MoneyInText isExact money={{ currency, amount }} /> }}
              />
            </span>
          </label>
        </div>
      )}
      <div className="support-actions">
        <Button tone="primary" onClick={() => copied.copy(input)}>
          <Copy size="0.9375rem" aria-hidden="true" />
          {copied.state === 'copied' ? text.copied : text.copy}
        </Button>
        <LinkButton wide providerId={providerId} />
      </div>
      <Copied isSpokenOnly state={copied.state} />
      <p className="hint">
        <Lock size="0.75rem" aria-hidden="true" />
        {text.support.privacy}
      </p>
    </section>
  )
}

/** The text itself; while amounts are hidden a blur of its shape. */
function SupportText({ text }: { text: string }) {
  const { amountHidden } = useMessages()
  if (!useHideAmounts()) return <p className="support-text">{text}</p>
  return (
    <p className="support-text">
      <span className="sr-only">{amountHidden}</span>
      <span className="veil" aria-hidden="true">
        {text.replaceAll(/\d/g, '8')}
      </span>
    </p>
  )
}
