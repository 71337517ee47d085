import { useState } from 'react'
import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { payableWallets } from './affordable.ts'
import { PayQuestion } from './question.tsx'

interface Props {
  /** The wallet to start with; null for the first. `amount` is what was already typed, "" for nothing. */
  walletId: string | null
  amount: string
}

/** Whether a wallet can make one or more payments, based on a fresh reading. */
export function PayScreen({ walletId, amount }: Props) {
  const snapshot = useSnapshot()
  const text = useMessages().pay
  const back = useApp(app => app.back)
  const [chosenId, setChosenId] = useState(walletId)
  const choices = payableWallets(snapshot)
  const chosen = choices.find(({ wallet }) => wallet.id === chosenId) ?? choices[0]
  return (
    <ScreenLayout title={text.title} onBack={back} roomy>
      {chosen ? (
        <PayQuestion {...{ choices, chosen, amount }} onChoose={setChosenId} />
      ) : (
        <p className="empty">{text.noWallet}</p>
      )}
    </ScreenLayout>
  )
}
