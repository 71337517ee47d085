import { ChevronRight, Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { ProviderCard } from '../../electron/domain/provider-card.ts'
import { Monogram } from '../parts/monogram.tsx'
import { Screen } from '../parts/screen.tsx'
import { type StepFrame, Steps } from '../parts/steps.tsx'
import { useApp, useSnapshot, useText } from '../state/use-app.ts'

interface Props {
  frame: StepFrame
  onBack: () => void
  onPick: (card: ProviderCard) => void
}

/** Step 1: whose wallet it is. */
export function ConnectProvider({ frame, onBack, onPick }: Props) {
  const { language } = useSnapshot()
  const text = useText().connect
  const providers = useApp(app => app.providers)
  const [sought, setSought] = useState('')
  const search = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => search.current?.focus(), [])
  const shown = providers.filter(({ name, tagline }) =>
    `${name} ${tagline[language]}`.toLowerCase().includes(sought.trim().toLowerCase())
  )
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const options: (Element | null)[] = [...(list.current?.children ?? [])]
    const from = options.indexOf(document.activeElement)
    const to = options[from + step] ?? (step < 0 ? search.current : null)
    if (to instanceof HTMLElement) to.focus()
  }
  return (
    <Screen {...frame} onBack={onBack} roomy>
      <Steps done={1} />
      <div className="input search">
        <Search size="0.875rem" aria-hidden="true" />
        <input
          ref={search}
          type="search"
          aria-label={text.search}
          placeholder={text.search}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
          onKeyDown={event => {
            const [only] = shown
            if (event.key === 'Enter' && only && sought.trim()) onPick(only)
            else walk(event)
          }}
        />
      </div>
      {shown.length === 0 ? (
        <p className="empty">{text.noMatch}</p>
      ) : (
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
              aria-describedby={`about-${card.id}`}
              tabIndex={index === 0 ? 0 : -1}
              className="provider"
              onClick={() => onPick(card)}
            >
              <Monogram of={card} large />
              <span>
                <b>{card.name}</b>
                <small id={`about-${card.id}`}>{card.tagline[language]}</small>
              </span>
              <ChevronRight size="1rem" aria-hidden="true" />
            </button>
          ))}
        </div>
      )}
    </Screen>
  )
}
