import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import type { Failure } from '#domain/accounts/failure.ts'
import { fill, plural } from '#messages/template.ts'
import { useApp, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useAsk } from '#renderer/app/use-ask.ts'
import { FailureNote } from '#renderer/shared/failure-note.tsx'
import { Button } from '#renderer/ui/button.tsx'

/** What the keychain has besides the accounts' keys: logins of proxies, and keys that could not be deleted yet. */
export function StoredKeys() {
  const language = useLanguage()
  const text = useMessages()
  const salio = useApp(app => app.salio)
  const { answer, askAgain } = useAsk(salio => salio.getKeychain(), [])
  const [failed, setFailed] = useState<{ readonly proxy: string; readonly failure: Failure } | null>(null)
  const [deleting, setDeleting] = useState(false)
  if (!answer || (answer.proxies.length === 0 && answer.keysLeft === 0)) return null
  const { keysLeft, proxies } = answer
  const forget = async (proxy: string) => {
    const result = await salio.forgetProxyLogin({ proxy })
    setFailed(result.ok ? null : { proxy, failure: result.failure })
    await askAgain()
  }
  const deleteLeft = async () => {
    setDeleting(true)
    const result = await salio.deleteKeysLeft()
    setDeleting(false)
    setFailed(result.ok ? null : { proxy: 'Salio', failure: result.failure })
    await askAgain()
  }
  return (
    <>
      {proxies.length > 0 && (
        <div className="card rows">
          {proxies.map(proxy => (
            <div key={proxy} className="setting">
              <KeyRound size="0.875rem" aria-hidden="true" />
              <span className="setting-name clip" title={proxy}>
                {fill(text.proxy.stored, { proxy })}
              </span>
              <Button size="small" onClick={() => void forget(proxy)}>
                {text.proxy.forget}
                <span className="sr-only"> {proxy}</span>
              </Button>
            </div>
          ))}
        </div>
      )}
      {failed && <FailureNote announce failure={failed.failure} provider={{ name: failed.proxy }} />}
      {keysLeft > 0 && (
        <div className="keys-left">
          <p className="hint">
            {fill(plural(text.keychain.left, keysLeft, language), { count: `${keysLeft}` })}
          </p>
          <Button size="small" aria-busy={deleting} onClick={() => void deleteLeft()}>
            {text.keychain.deleteLeft}
          </Button>
        </div>
      )}
    </>
  )
}
