import { useState } from 'react'
import { PayQuestion } from '../parts/pay-question.tsx'
import { Screen } from '../parts/screen.tsx'
import { choicesOf } from '../state/choices.ts'
import { useApp, useSnapshot, useText } from '../state/use-app.ts'

interface Props {
  /** The wallet to begin with, null for the first; and an amount that was typed already. */
  walletId: string | null
  amount: string
}

/** Whether a wallet can make one payment or many, read afresh first. */
export function Pay({ walletId, amount }: Props) {
  const snapshot = useSnapshot()
  const text = useText().pay
  const back = useApp(app => app.back)
  const [chosenId, choose] = useState(walletId)
  const choices = choicesOf(snapshot)
  const chosen = choices.find(({ wallet }) => wallet.id === chosenId) ?? choices[0]
  return (
    <Screen title={text.title} onBack={back} roomy>
      {chosen ? (
        <PayQuestion {...{ choices, chosen, amount }} onChoose={choose} />
      ) : (
        <p className="empty">{text.noWallet}</p>
      )}
    </Screen>
  )
}
