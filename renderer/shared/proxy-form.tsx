import { type FormEvent, useState } from 'react'
import type { Failure } from '#domain/accounts/failure.ts'
import { useApp, useMessages, useWords } from '../app/use-app.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'

interface Props {
  /** "proxy.example:3128" */
  proxy: string
}

/** User name and password for one proxy. They are sent to the keychain and never returned to the renderer. */
export function ProxyForm({ proxy }: Props) {
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
  const { what, next } = failure ? words.failure(failure, { provider: proxy }) : { what: '', next: '' }
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
      <p role="status">{outcome === 'saved' ? text.proxy.saved : `${what} ${next}`.trim()}</p>
      <Button type="submit" kinds={['small']}>
        {text.proxy.save}
      </Button>
      {failure?.kind === 'keychain' && (
        <Button kinds={['small']} onClick={() => void save(true)}>
          {text.connect.keep}
        </Button>
      )}
    </form>
  )
}
