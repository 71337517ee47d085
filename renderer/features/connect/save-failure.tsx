import type { Failure } from '#domain/accounts/failure.ts'
import { useMessages } from '#renderer/app/use-app.ts'
import { FailureNote } from '#renderer/shared/failure-note.tsx'
import { Button } from '#renderer/ui/button.tsx'

interface Props {
  failure: Failure | null
  provider: string
  onKeepUntilQuit: () => void
}

/** Why an account was not saved. If the keychain failed, offers to keep the keys until Salio quits. */
export function SaveFailure({ failure, provider, onKeepUntilQuit }: Props) {
  const text = useMessages().connect
  if (failure === null) return null
  return (
    <FailureNote announce failure={failure} provider={provider}>
      {failure.kind === 'keychain' && (
        <Button kinds={['small']} onClick={onKeepUntilQuit}>
          {text.keep}
        </Button>
      )}
    </FailureNote>
  )
}
