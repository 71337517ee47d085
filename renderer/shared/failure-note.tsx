import { TriangleAlert } from 'lucide-react'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Failure } from '#domain/accounts/failure.ts'
import type { FailingProvider } from '#domain/accounts/provider-card.ts'
import { useApp, useMessages, useWords } from '../app/use-app.ts'
import { useNow } from '../app/use-now.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'

interface ProxyFormProps {
  /** "proxy.example:3128" */
  proxy: string
  /** Whether the connection to it is. */
  isEncrypted: boolean
}

/** User name and password for one proxy. They are sent to the keychain and never returned to the renderer. */
function ProxyForm({ proxy, isEncrypted }: ProxyFormProps) {
  const text = useMessages()
  const words = useWords()
  const salio = useApp(app => app.salio)
  const [user, setUser] = useState('')
  const [password, setPassword] = useState('')
  const [outcome, setOutcome] = useState<'saved' | Failure | null>(null)
  const save = async (keepUntilQuit: boolean) => {
    if (user.trim() === '') return
    const result = await salio.setProxyLogin({ proxy, user: user.trim(), password, keepUntilQuit })
    setOutcome(result.ok ? 'saved' : result.failure)
    if (result.ok) setPassword('')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save(false)
  }
  const failure = outcome === 'saved' ? null : outcome
  const { what, next } = failure
    ? words.failure(failure, { provider: { name: proxy } })
    : { what: '', next: '' }
  return (
    <form className="proxy-form" onSubmit={submit}>
      <TextField fieldId="user" label={text.proxy.user} value={user} onChange={setUser} maxLength={200} />
      <TextField
        fieldId="password"
        label={text.proxy.password}
        value={password}
        onChange={setPassword}
        maxLength={500}
        secret
      />
      {!isEncrypted && <p className="hint">{text.proxy.plain}</p>}
      <p role="status">{outcome === 'saved' ? text.proxy.saved : `${what} ${next}`.trim()}</p>
      <Button type="submit" size="small">
        {text.proxy.save}
      </Button>
      {failure?.kind === 'keychain' && (
        <Button size="small" onClick={() => void save(true)}>
          {text.connect.keep}
        </Button>
      )}
    </form>
  )
}

interface FailureNoteProps {
  failure: Failure
  provider: FailingProvider
  /** The label of the field at fault. */
  field?: string | undefined
  /** Set where it answers a connection test; see FailureContext. */
  testing?: { readonly address: string | null }
  /** Whether it answers something the user has just done; then screen readers announce it at once. */
  announce?: boolean
  children?: ReactNode
}

/** What is wrong and what to do about it, with the buttons to do so. */
export function FailureNote({ failure, provider, field, testing, announce, children }: FailureNoteProps) {
  const now = useNow(30_000)
  const { what, next } = useWords().failure(failure, {
    provider,
    now,
    ...(field === undefined ? {} : { field }),
    ...(testing === undefined ? {} : { testing })
  })
  return (
    <section
      className={failure.kind === 'throttled' ? 'note' : 'note bad'}
      role={announce ? 'alert' : undefined}
    >
      <TriangleAlert size="1rem" aria-hidden="true" />
      <div>
        <b>{what}</b> {next}
        {failure.kind === 'proxy' && (failure.problem === 'password' || failure.problem === 'otherRealm') && (
          <ProxyForm key={failure.proxy} proxy={failure.proxy} isEncrypted={failure.encrypted === true} />
        )}
        {children && <div className="note-actions">{children}</div>}
      </div>
    </section>
  )
}
