import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Failure } from '#domain/accounts/failure.ts'
import { useWords } from '../app/use-app.ts'
import { useNow } from '../app/use-now.ts'
import { ProxyForm } from './proxy-form.tsx'

interface Props {
  failure: Failure
  provider: string
  /** Whether it answers something the user has just done; then screen readers announce it at once. */
  announce?: boolean
  children?: ReactNode
}

/** What is wrong and what to do about it, with the buttons to do so. */
export function FailureNote({ failure, provider, announce, children }: Props) {
  const now = useNow(30_000)
  const { what, next } = useWords().failure(failure, { provider, now })
  return (
    <section
      className={failure.kind === 'throttled' ? 'note' : 'note bad'}
      role={announce ? 'alert' : undefined}
    >
      <TriangleAlert size="1rem" aria-hidden="true" />
      <div>
        <b>{what}</b> {next}
        {failure.kind === 'proxy' && failure.problem === 'password' && (
          <ProxyForm key={failure.proxy} proxy={failure.proxy} />
        )}
        {children && <div className="note-actions">{children}</div>}
      </div>
    </section>
  )
}
