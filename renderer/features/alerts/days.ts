import type { Language } from '#domain/language.ts'
import { localeOf } from '#domain/money/format.ts'

/** Groups consecutive items of the same day in this computer's time zone, in the order given. */
export function groupByDay<T extends { readonly at: number }>(
  items: readonly T[]
): readonly (readonly T[])[] {
  const days: T[][] = []
  for (const item of items) {
    const day = days.at(-1)
    if (day?.[0] && isSameDay(day[0].at, item.at)) day.push(item)
    else days.push([item])
  }
  return days
}

/** "Today", "Yesterday", "Wednesday 19 November". Wall-clock milliseconds, in this computer's time zone. */
export function dayName(at: number, now: number, language: Language): string {
  const locale = localeOf(language)
  const yesterday = new Date(now)
  yesterday.setDate(yesterday.getDate() - 1)
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const name = isSameDay(at, now)
    ? relative.format(0, 'day')
    : isSameDay(at, yesterday.getTime())
      ? relative.format(-1, 'day')
      : new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(at)
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}

const isSameDay = (one: number, other: number): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString()
