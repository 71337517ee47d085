import { type AmountSource, isSameSource, type ListChoice } from '#domain/lists/choice.ts'
import type { KnownReading } from '#domain/lists/reading.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { SelectRow } from '#renderer/ui/select.tsx'
import { columnName, sourceName } from './words.ts'

interface Props {
  reading: KnownReading
  isPast: boolean
  onChoose: (change: Partial<ListChoice>) => void
}

/** How the list is read, to be changed: the column of the amounts, their decimal sign, what a minus means, the times. */
export function ListReadingFields({ reading, isPast, onChoose }: Props) {
  const language = useLanguage()
  const text = useMessages().list
  const { decimals, plan, table, waysFrom } = reading
  const { columns } = table
  const { moments } = plan
  const sources: AmountSource[] = columns.map((_, column) => ({ kind: 'column', column }))
  for (const source of [plan.source, ...plan.finding.options])
    if (source && !sources.some(each => isSameSource(each, source))) sources.unshift(source)
  const current = sources.findIndex(source => plan.source && isSameSource(source, plan.source))
  const signs = ['point', 'comma'] as const
  const meanings = ['out', 'in', 'none'] as const
  const minus = reading.choice.minus ?? (waysFrom === 'none' ? 'none' : 'out')
  const hasSigns = isPast && (reading.choice.minus !== null || waysFrom === 'sign' || waysFrom === 'balance')
  return (
    <>
      {sources.length > 1 && plan.source && (
        <SelectRow
          label={text.column}
          value={current}
          options={sources.map((source, id) => ({ id, name: sourceName(columns, source, language) }))}
          onChange={id => {
            const source = sources[id]
            if (source) onChoose({ source, totals: 'ask' })
          }}
        />
      )}
      {decimals.from !== 'irrelevant' && (
        <SelectRow
          label={`${text.decimals} (${text.decimalsFrom[decimals.from]})`}
          value={decimals.sign}
          options={signs.map(id => ({ id, name: text.decimalSigns[id] }))}
          onChange={decimals => onChoose({ decimals })}
        />
      )}
      {hasSigns && (
        <SelectRow
          label={text.minus}
          value={minus}
          options={meanings.map(id => ({ id, name: text.minusMeans[id] }))}
          onChange={minus => onChoose({ minus })}
        />
      )}
      {moments && (moments.orderFrom === 'chosen' || moments.orderFrom === 'period') && (
        <SelectRow
          label={text.dates}
          value={moments.order}
          options={(['dayFirst', 'monthFirst'] as const).map(id => ({ id, name: text.dateOrders[id] }))}
          onChange={dates => onChoose({ dates })}
        />
      )}
      {plan.momentColumns.length > 0 && (
        <SelectRow
          label={text.times}
          value={plan.moments?.column ?? null}
          options={[
            { id: null, name: text.noTimes },
            ...plan.momentColumns.map(id => ({ id, name: columnName(columns, id, language) }))
          ]}
          onChange={times => onChoose({ times: times ?? 'none' })}
        />
      )}
    </>
  )
}
