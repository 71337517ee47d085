import { Search, TriangleAlert } from 'lucide-react'
import { wholeNumber } from '#domain/language.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'

/** Which wallets are listed. */
export interface Filter {
  readonly query: string
  /** Only those that need the user. */
  readonly isNeedsOnly: boolean
}

export const noFilter: Filter = { query: '', isNeedsOnly: false }

interface Props {
  filter: Filter
  /** How many need the user. */
  needs: number
  onChange: (filter: Filter) => void
}

/** Narrows the list by name, or to what needs the user. */
export function WalletFilter({ filter, needs, onChange }: Props) {
  const language = useLanguage()
  const text = useMessages().balances
  const { query, isNeedsOnly } = filter
  return (
    <div className="input search">
      <Search size="0.875rem" aria-hidden="true" />
      <input
        type="search"
        aria-label={text.filter}
        placeholder={text.filter}
        value={query}
        onChange={({ target }) => onChange({ ...filter, query: target.value })}
        onKeyDown={event => {
          if (event.key !== 'Escape' || query === '') return
          event.preventDefault()
          onChange({ ...filter, query: '' })
        }}
      />
      {needs > 0 && (
        <button
          type="button"
          className="needs-toggle"
          aria-pressed={isNeedsOnly}
          onClick={() => onChange({ ...filter, isNeedsOnly: !isNeedsOnly })}
        >
          <TriangleAlert size="0.75rem" aria-hidden="true" />
          {`${text.needsYou} ${wholeNumber(needs, language)}`}
        </button>
      )}
    </div>
  )
}
