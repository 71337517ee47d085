/**
 * The contract checks, each with a pattern for the titles (after the provider's name) of the tests it covers.
 */
const contractChecks: Readonly<Record<string, RegExp>> = {
  success: /^is read (as documented|the same in every)/,
  errors: /^classifies (?!"(slow|drip|hang|redirect))/,
  fronts: /^is not blamed for /,
  wording: /^is understood when it says /,
  coding: /^understands answers /,
  exactness: /^keeps every digit of /,
  redaction: /^explains ".*" and keeps the last amount/,
  timeouts: /^classifies "(slow|drip|hang)"/,
  redirects: /^(classifies "redirect|follows a redirect|sends nothing to the origin)/,
  budgets: /^stays within its request budget/,
  tokens: /^(mints|gives up when a new token)/,
  simulator: /^has an expectation for every simulated fault/
}

/** A finished test. */
export interface FinishedTest {
  /** Its full name: 'Muda > classifies "401"'. */
  readonly name: string
  readonly passed: boolean
}

/**
 * Formats a table of the checks by provider: the number of passed tests, or "failed/total FAIL", or a dash if
 * there was no test.
 * @param providers provider names, one per row in this order
 */
export function conformanceTable(
  providers: readonly string[],
  tests: readonly FinishedTest[]
): readonly string[] {
  const columns = Object.keys(contractChecks)
  const width = Math.max(...providers.map(({ length }) => length))
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map((cell, index) => cell.padStart(columns[index]?.length ?? 0))].join('  ')
  return [
    line('', columns),
    ...providers.map(name => {
      const own = tests.filter(test => test.name.startsWith(`${name} `))
      const titled = own.map(test => ({ ...test, name: test.name.slice(name.length).replace(/^ (> )?/, '') }))
      return line(
        name,
        Object.values(contractChecks).map(pattern => cellOf(titled.filter(test => pattern.test(test.name))))
      )
    })
  ]
}

function cellOf(tests: readonly FinishedTest[]): string {
  const failed = tests.filter(({ passed }) => !passed).length
  if (tests.length === 0) return '-'
  return failed === 0 ? `${tests.length}` : `${failed}/${tests.length} FAIL`
}
