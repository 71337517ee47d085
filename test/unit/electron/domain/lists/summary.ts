import { initialListChoice, type ListChoice } from '#domain/lists/choice.ts'
import type { ListOptions } from '#domain/lists/list-options.ts'
import { type ListInput, readList } from '#domain/lists/read-list.ts'
import { answerOf, type ListResult } from '#domain/lists/reading.ts'
import { utcMillis } from '#domain/time/calendar.ts'
import { HOUR } from '#domain/time/units.ts'

export interface Asked extends Partial<Omit<ListOptions, 'choice'>> {
  readonly choice?: Partial<ListChoice> | null
}

/** Reads a list for a wallet in Nairobi. */
export const read = (input: ListInput, { choice, ...options }: Asked = {}): ListResult =>
  readList(input, {
    currency: 'KES',
    language: 'en',
    isPast: false,
    period: null,
    toInstant: local => utcMillis(local) - 3 * HOUR,
    ...options,
    choice: choice === null ? null : { ...initialListChoice, ...choice }
  })

/**
 * A result in a few words: "4000 in 2"; what is asked ("asks totals 4, 7"), refused ("refused 3 otherCurrency") or broken;
 * then what was left out ("left out 5 failed").
 */
export function summary(result: ListResult): string {
  if (result.kind === 'broken') return `broken ${result.why}`
  const answer = answerOf(result)
  const parts = answer ? [`${answer.sum} in ${answer.payments.length}`] : []
  if (result.refusal) parts.push(`refused ${result.refusal.why}`)
  for (const { line, why } of result.problems) parts.push(`refused ${line} ${why}`)
  for (const question of result.questions)
    parts.push(
      `asks ${question.kind}${'rows' in question ? ` ${question.rows.map(({ line }) => line).join(', ')}` : ''}`
    )
  for (const { line, why } of result.leftOut) parts.push(`left out ${line} ${why}`)
  return parts.length === 0 ? 'nothing' : parts.join('; ')
}

export const said = (input: ListInput, options: Asked = {}): string => summary(read(input, options))
