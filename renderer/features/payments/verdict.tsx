import { CircleAlert, CircleCheck, CircleX } from 'lucide-react'
import type { WalletView } from '#contract/snapshot.ts'
import { RunwayText } from '#renderer/shared/runway.tsx'
import type { PaymentAnswer } from './affordable.ts'
import { type VerdictContext, verdictNotes, verdictTitle } from './verdict-words.ts'

const ICONS = { yes: CircleCheck, tight: CircleAlert, short: CircleX } as const

/** A payment that leaves less than the user's own alert level is no plain yes: it will raise an alert at once. */
export const answerTone = ({ kind, leaves }: PaymentAnswer): PaymentAnswer['kind'] =>
  kind === 'yes' && leaves !== null ? 'tight' : kind

interface Props {
  answer: PaymentAnswer
  context: VerdictContext
  wallet: WalletView
  /** Sentences on what limits the answer, such as a balance that is not current. */
  caveats: readonly string[]
}

/** Whether the payment is affordable, in one line, with details and advice below. */
export function Verdict({ answer, context, wallet, caveats }: Props) {
  const tone = answerTone(answer)
  const Icon = ICONS[tone]
  const isShortNow = answer.kind === 'short' && context.until === null
  return (
    <section className={`verdict ${tone}`} role="status">
      <Icon size="1rem" aria-hidden="true" />
      <div>
        <h2>{verdictTitle(answer, context)}</h2>
        <p>
          {verdictNotes(answer, context).join(' ')} {isShortNow && <RunwayText wallet={wallet} />}
          {caveats.join(' ')}
        </p>
      </div>
    </section>
  )
}
