import { ChevronRight, Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { fill } from '#messages/template.ts'
import { useLanguage, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { Monogram } from '#renderer/ui/monogram.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { useRovingFocus } from '#renderer/ui/use-roving-focus.ts'
import { soughtInVain } from './not-read.ts'
import { findProviders, sortProviders } from './provider-search.ts'
import { type StepHeader, StepIndicator } from './steps.tsx'

interface Props {
  frame: StepHeader
  providers: readonly ProviderCard[]
  onBack: () => void
  onPick: (card: ProviderCard) => void
}

/** Step 1: the provider. */
export function ConnectProvider({ frame, onBack, onPick, providers }: Props) {
  const language = useLanguage()
  const text = useMessages().connect
  const [query, setQuery] = useState('')
  const search = useRef<HTMLInputElement>(null)
  const { list, move } = useRovingFocus<HTMLDivElement>('[role=option]')
  useEffect(() => search.current?.focus(), [])
  const { accounts } = useSnapshot()
  const used = accounts
    .map(({ providerId }) => providerId)
    .sort()
    .join(' ')
  // Not again with each snapshot.
  const sorted = useMemo(() => sortProviders(providers, new Set(used.split(' '))), [providers, used])
  const found = useMemo(() => findProviders(sorted, query, language), [sorted, query, language])
  const inVain = soughtInVain(query)
  // Every search ends in what reads any API: what no connector reads, a custom API may.
  const shown = [...found.filter(({ mapped }) => !mapped), ...sorted.filter(({ mapped }) => mapped)]
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' || !list.current?.firstElementChild?.matches(':focus'))
      return void move(event)
    event.preventDefault()
    search.current?.focus()
  }
  return (
    <ScreenLayout {...frame} onBack={onBack} roomy>
      <StepIndicator current={1} />
      <div className="input search">
        <Search size="0.875rem" aria-hidden="true" />
        <input
          ref={search}
          type="search"
          aria-label={text.search}
          placeholder={text.search}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
          onKeyDown={event => {
            const [only] = shown
            if (event.key === 'Enter' && only && query.trim()) onPick(only)
            else if (event.key === 'ArrowDown') move(event)
            else if (event.key === 'Escape' && query !== '') {
              event.preventDefault()
              setQuery('')
            }
          }}
        />
      </div>
      <div role="status">
        {inVain ? (
          <p className="hint">{fill(text.notRead[inVain.why], { name: inVain.name })}</p>
        ) : (
          found.length === 0 && <p className="hint">{text.noMatch}</p>
        )}
      </div>
      {shown.length > 0 && (
        <div
          ref={list}
          role="listbox"
          tabIndex={-1}
          aria-label={text.providers}
          className="card"
          onKeyDown={walk}
        >
          {shown.map((card, index) => (
            <button
              key={card.id}
              type="button"
              role="option"
              aria-selected={false}
              aria-label={card.name}
              aria-describedby={`about-${card.id} unverified-${card.id}`}
              tabIndex={index === 0 ? 0 : -1}
              className={card.mapped ? 'provider apart' : 'provider'}
              onClick={() => onPick(card)}
            >
              <Monogram card={card} large />
              <span>
                <b>{card.name}</b>
                {card.unverified && (
                  <b id={`unverified-${card.id}`} className="badge">
                    {text.unverified}
                  </b>
                )}
                <small id={`about-${card.id}`}>{card.tagline[language]}</small>
              </span>
              <ChevronRight size="1rem" aria-hidden="true" />
            </button>
          ))}
        </div>
      )}
    </ScreenLayout>
  )
}
