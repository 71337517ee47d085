import { Info } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Language } from '#domain/language.ts'
import { formatBrief } from '#domain/money/format.ts'
import { type Amount, isZero } from '#domain/money/money.ts'
import { currencyName } from '#domain/money/unit.ts'
import type { Summary, SummaryLine, SummarySum } from '#domain/summary/summary.ts'
import { fill } from '#messages/template.ts'
import { formatMoment } from '#messages/time.ts'
import { useLanguage } from '#renderer/app/use-app.ts'
import { useSummaryMessages } from '#renderer/app/use-summary-messages.ts'

/** More do not fit beside three other columns. */
const MOST_DIGITS = 7
/** Characters of all figures of a line, at most. */
const WIDEST = 30

interface TableProps {
  summary: Summary
  currency: string
  lines: readonly SummaryLine[]
}

/** How each wallet did, one table for each currency. Nothing of two currencies is ever added. */
export function SummaryTables({ summary }: { summary: Summary }) {
  const currencies = [...new Set(summary.lines.map(({ currency }) => currency))]
  return currencies.map(currency => (
    <CurrencyTable
      key={currency}
      summary={summary}
      currency={currency}
      lines={summary.lines.filter(line => line.currency === currency)}
    />
  ))
}

function CurrencyTable({ summary, currency, lines }: TableProps) {
  const language = useLanguage()
  const text = useSummaryMessages()
  const sum = summary.sums.find(one => one.currency === currency)
  const { columns } = text
  const hasAccounts = new Set(summary.lines.map(({ accountId }) => accountId)).size > 1
  const title = fill(text.byWallet, { currency: currencyName(currency, language) })
  const labels = {
    opening: formatMoment(summary.from, summary.madeAt, language),
    in: columns.in,
    out: columns.out,
    now: columns.now
  }
  const rows = lines.map(line => ({ line, figures: figuresOf(line, currency, language) }))
  const total = sum && figuresOf(sum, currency, language)
  const fits = fitsTable([...rows.map(({ figures }) => figures), ...(total ? [total] : [])])
  return (
    <section aria-label={title}>
      <h2 className="section">{title}</h2>
      <div className={fits ? 'card summary-table columns' : 'card summary-table'}>
        <table aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{columns.wallet}</th>
              <th scope="col">{labels.opening}</th>
              <th scope="col">{labels.in}</th>
              <th scope="col">{labels.out}</th>
              <th scope="col">{labels.now}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, figures }) => (
              <Row key={line.walletId} labels={labels} figures={figures}>
                {line.walletName}
                {hasAccounts && <small>{line.accountName}</small>}
              </Row>
            ))}
            {total && (
              <Row labels={labels} figures={total} isSum>
                {text.together}
              </Row>
            )}
          </tbody>
        </table>
        {sum && <Missing sum={sum} />}
      </div>
    </section>
  )
}

/** Figures of a row as they are written; null where they are not known, "" where there is nothing to say. */
interface Figures {
  readonly opening: string | null
  readonly in: string | null
  readonly out: string | null
  readonly now: string | null
  readonly usual: string
  readonly movedIn: string
  readonly movedOut: string
}

function figuresOf(of: SummaryLine | SummarySum, currency: string, language: Language): Figures {
  const brief = (amount: Amount | null) =>
    amount === null ? null : formatBrief({ currency, amount }, language)
  const amountOf = (balance: SummaryLine['now'] | SummarySum['now']) =>
    balance !== null && typeof balance === 'object' ? balance.amount : balance
  const moved = 'moved' in of && of.moved !== null && !isZero(of.moved) ? of.moved : null
  const isOut = moved?.startsWith('-') ?? false
  return {
    opening: brief(amountOf(of.opening)),
    in: brief(of.toppedUp),
    out: brief(of.spent),
    now: brief(amountOf(of.now)),
    usual: of.spent === null ? '' : (brief(of.usual) ?? ''),
    movedIn: isOut ? '' : (brief(moved) ?? ''),
    movedOut: isOut && moved ? (brief(moved.slice(1)) ?? '') : ''
  }
}

/** Whether all figures fit side by side; else each stands below the other, with what it is. */
function fitsTable(rows: readonly Figures[]): boolean {
  const columns = (['opening', 'in', 'out', 'now'] as const).map(column =>
    rows.map(row => row[column] ?? '\u2014')
  )
  const digits = Math.max(...columns.flat().map(figure => figure.replace(/\D/g, '').length))
  const width = columns.reduce((sum, figures) => sum + Math.max(...figures.map(({ length }) => length)), 0)
  return digits <= MOST_DIGITS && width <= WIDEST
}

interface RowProps {
  labels: Readonly<Record<'opening' | 'in' | 'out' | 'now', string>>
  figures: Figures
  isSum?: boolean
  children: ReactNode
}

function Row({ labels, figures, isSum = false, children }: RowProps) {
  const text = useSummaryMessages()
  const note = (template: string, amount: string) => amount && <small>{fill(template, { amount })}</small>
  const cell = (column: keyof typeof labels, notes: ReactNode = null) => (
    <td data-label={labels[column]}>
      <span>{figures[column] ?? <Unknown />}</span>
      {notes}
    </td>
  )
  return (
    <tr className={isSum ? 'sum' : undefined}>
      <th scope="row">{children}</th>
      {cell('opening')}
      {cell('in', note(text.moved, figures.movedIn))}
      {cell(
        'out',
        <>
          {note(text.usual, figures.usual)}
          {note(text.moved, figures.movedOut)}
        </>
      )}
      {cell('now')}
    </tr>
  )
}

function Unknown() {
  const { unknown } = useSummaryMessages()
  return (
    <>
      <span aria-hidden="true">—</span>
      <span className="sr-only">{unknown}</span>
    </>
  )
}

/** Why a sum is a dash; nothing where none is. */
function Missing({ sum }: { sum: SummarySum }) {
  const text = useSummaryMessages()
  const { notKnown, now, opening, spent, toppedUp } = sum
  if (![now, opening, spent, toppedUp].includes(null)) return null
  return (
    <p className="summary-missing">
      <Info size="0.75rem" aria-hidden="true" />
      {notKnown.length > 0 ? fill(text.notAdded, { wallets: notKnown.join(', ') }) : text.partUnknown}
    </p>
  )
}
