/** What a file name may not hold on one system or another: separators, wildcards, control characters. */
const FORBIDDEN = /[/\\:*?"<>|\p{Cc}]+/gu
const LONGEST = 120

/**
 * The name an export is proposed under: "Salio Main shop Payout 2026-11-21.csv", by this computer's date.
 * @param names of what is in it, the wider first
 * @param now wall-clock milliseconds
 */
export function exportName(names: readonly string[], now: number): string {
  const what = ['Salio', ...names].join(' ').replace(FORBIDDEN, '-').slice(0, LONGEST).trim()
  // Swedish writes a date as ISO 8601 does.
  return `${what} ${new Intl.DateTimeFormat('sv-SE').format(now)}.csv`
}
