import { X } from 'lucide-react'
import { useState } from 'react'
import type { FoundWallet } from '#contract/accounts.ts'
import type { AccountView } from '#contract/snapshot.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { fill } from '#messages/template.ts'
import { useAllProviders, useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { ConnectCredentials } from './connect-credentials.tsx'
import { ConnectProvider } from './connect-provider.tsx'
import { ConnectThresholds } from './connect-thresholds.tsx'
import { blankForm, type Form, duplicateForm as formFrom } from './form.ts'

interface Props {
  /** The account to duplicate; null to start from scratch. */
  copyOf: AccountView | null
}

/** Connects an account in three steps. Each provider's form is remembered until the screen is left. */
export function ConnectScreen({ copyOf }: Props) {
  const providers = useAllProviders()
  return providers && <ConnectSteps copyOf={copyOf} providers={providers} />
}

function ConnectSteps({ copyOf: source, providers }: Props & { providers: readonly ProviderCard[] }) {
  const { accounts } = useSnapshot()
  const { connect, close } = useMessages()
  const back = useApp(app => app.back)
  const [card, setCard] = useState<ProviderCard | null>(
    () => providers.find(({ id }) => id === source?.providerId) ?? null
  )
  const [forms, setForms] = useState<Readonly<Record<string, Form>>>({})
  const [found, setFound] = useState<readonly FoundWallet[] | null>(null)
  const frame = (step: number) => ({
    title: card ? fill(connect.titleOf, { provider: card.name }) : connect.title,
    subtitle: fill(connect.step, {
      step: `${step}`,
      name: connect.steps[step - 1] ?? ''
    }),
    actions: (
      <IconButton name={close} onClick={back}>
        <X size="1rem" aria-hidden="true" />
      </IconButton>
    )
  })
  if (card === null)
    return <ConnectProvider frame={frame(1)} providers={providers} onBack={back} onPick={setCard} />
  const takenNames = accounts.filter(({ providerId }) => providerId === card.id).map(({ name }) => name)
  const initialForm =
    source?.providerId === card.id ? formFrom(source, card, takenNames) : blankForm(card, takenNames)
  const form = forms[card.id] ?? initialForm
  if (found === null)
    return (
      <ConnectCredentials
        key={card.id}
        frame={frame(2)}
        card={card}
        form={form}
        onChange={form => setForms({ ...forms, [card.id]: form })}
        onBack={source ? back : () => setCard(null)}
        onFound={setFound}
      />
    )
  return (
    <ConnectThresholds frame={frame(3)} card={card} form={form} found={found} onBack={() => setFound(null)} />
  )
}
