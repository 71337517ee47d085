import type { LocalTime } from '../domain/local-time.ts'

/** The local time of this computer's own zone. */
export const localTime: LocalTime = at => {
  const date = new Date(at)
  return { weekday: date.getDay(), minutes: date.getHours() * 60 + date.getMinutes() }
}
