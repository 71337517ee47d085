/** Minutes since midnight on the 24-hour clock: "06:30". */
export function writtenTime(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** Minutes since midnight of a time as typed: "6:30", "06.30", "0630", "21"; null where it is invalid. */
export function readTime(text: string): number | null {
  const [, hours, minutes = '0'] = /^(\d{1,2})(?:[:.h]?(\d\d))?$/.exec(text.trim()) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null
  return Number(hours) * 60 + Number(minutes)
}
