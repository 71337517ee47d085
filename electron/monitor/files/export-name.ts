/**
 * Characters that are not allowed in file names on some system: separators, wildcards, control characters.
 */
const FORBIDDEN = /[/\\:*?"<>|\p{Cc}]+/gu
const MAX_LENGTH = 120

/**
 * The proposed name of an export: "Salio Main shop Payout 2026-11-21.csv", with the date in this computer's
 * time zone.
 * @param names what it contains, from general to specific
 * @param now wall-clock milliseconds
 */
export function exportName(names: readonly string[], now: number): string {
  const what = ['Salio', ...names].join(' ').replace(FORBIDDEN, '-').slice(0, MAX_LENGTH).trim()
  // Swedish dates look like ISO 8601.
  return `${what} ${new Intl.DateTimeFormat('sv-SE').format(now)}.csv`
}
