import type { Failure } from '../../electron/domain/failure.ts'
import { useText } from '../state/use-app.ts'
import { Button } from './button.tsx'
import { FailureNote } from './failure-note.tsx'

interface Props {
  failure: Failure | null
  provider: string
  onKeep: () => void
}

/** Why an account was not saved. If the keychain failed, offers to keep the keys until Salio quits. */
export function SaveFailure({ failure, provider, onKeep }: Props) {
  const text = useText().connect
  if (failure === null) return null
  return (
    <FailureNote answer failure={failure} provider={provider}>
      {failure.kind === 'keychain' && (
        <Button kinds={['small']} onClick={onKeep}>
          {text.keep}
        </Button>
      )}
    </FailureNote>
  )
}
