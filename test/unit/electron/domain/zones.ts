import type { LocalTime } from '#domain/time/local-time.ts'

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** The local time in an IANA time zone. */
function timeIn(timeZone: string): LocalTime {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23'
  })
  return at => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
    return {
      weekday: weekdays.indexOf(parts['weekday'] ?? ''),
      minutes: Number(parts['hour']) * 60 + Number(parts['minute'])
    }
  }
}

export const nairobi = timeIn('Africa/Nairobi')
export const paris = timeIn('Europe/Paris')
export const newYork = timeIn('America/New_York')
