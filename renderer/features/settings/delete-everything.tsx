import { useState } from 'react'
import type { EverythingDeleted } from '#contract/desktop.ts'
import { fill, plural } from '#messages/template.ts'
import { useApp, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { Confirm } from '#renderer/shared/confirm.tsx'
import { Button } from '#renderer/ui/button.tsx'

type Stage =
  | { readonly kind: 'idle' | 'asking' }
  | { readonly kind: 'keysRemain'; readonly trouble: string; readonly keys: number }

/**
 * Deletes all of Salio's data after an inline confirmation. Salio then quits. Where the keychain does not let its keys be
 * deleted, nothing else is, until the user has been told how many may remain.
 */
export function DeleteEverything() {
  const language = useLanguage()
  const { keeping: text, keychain } = useMessages()
  const salio = useApp(app => app.salio)
  const [stage, setStage] = useState<Stage>({ kind: 'idle' })
  const titles: Readonly<Record<string, string | undefined>> = keychain.titles
  const troubleOf = ({ failure }: Extract<EverythingDeleted, { ok: false }>) =>
    failure.kind === 'keychain' ? titles[failure.problem] : undefined
  const deleteEverything = async (leaveKeys: boolean) => {
    const result = await salio.deleteEverything({ leaveKeys })
    if (result.ok) return null
    const trouble = troubleOf(result)
    if (trouble === undefined) return result.failure
    setStage({ kind: 'keysRemain', trouble, keys: result.keys })
    return null
  }
  const cancel = () => setStage({ kind: 'idle' })
  switch (stage.kind) {
    case 'idle':
      return (
        <div className="closing">
          <Button tone="danger" onClick={() => setStage({ kind: 'asking' })}>
            {text.deleteAll}
          </Button>
        </div>
      )
    case 'asking':
      return (
        <Confirm
          key="everything"
          question={text.deleteAsk}
          note={text.deleteNote}
          confirm={text.deleteYes}
          cancel={text.deleteNo}
          provider={{ name: 'Salio' }}
          onConfirm={() => deleteEverything(false)}
          onCancel={cancel}
        />
      )
    case 'keysRemain': {
      const remain = fill(plural(text.keysRemain, stage.keys, language), { count: `${stage.keys}` })
      return (
        <Confirm
          key="rest"
          question={fill(text.keysRemainWhy, { what: stage.trouble, why: remain })}
          note={text.keysRemainNote}
          confirm={text.deleteRest}
          cancel={text.deleteNo}
          provider={{ name: 'Salio' }}
          onConfirm={() => deleteEverything(true)}
          onCancel={cancel}
        />
      )
    }
    default:
      return stage satisfies never
  }
}
