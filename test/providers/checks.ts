/** What the contract tests show of every provider, and which tests show it, by how they are called after its name. */
export const checks: Readonly<Record<string, RegExp>> = {
  success: /^is read (as documented|the same in every)/,
  errors: /^(tells of "(?!slow|drip|hang|redirect)|calls )/,
  exactness: /^keeps every digit of /,
  redaction: /^says what ".*" means and keeps the last amount/,
  timeouts: /^tells of "(slow|drip|hang)"/,
  redirects: /^(tells of "redirect|is read through a redirect|sends nothing to the origin)/,
  budgets: /^stays within its budget/,
  tokens: /^(mints|gives up when a new token)/,
  simulator: /^has an expectation for every fault/
}

/** A test as it ended. */
export interface Ended {
  /** Its full name: "Muda > tells of "401" as what it is". */
  readonly name: string
  readonly passed: boolean
}

/**
 * What became of each check of each provider, as lines of text: how many tests passed, or failed of how many; a dash
 * where there was none.
 * @param providers their names, in the order of the lines
 */
export function conformance(providers: readonly string[], tests: readonly Ended[]): readonly string[] {
  const columns = Object.keys(checks)
  const width = Math.max(...providers.map(({ length }) => length))
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map((cell, index) => cell.padStart(columns[index]?.length ?? 0))].join('  ')
  return [
    line('', columns),
    ...providers.map(name => {
      const own = tests.filter(test => test.name.startsWith(`${name} `))
      const said = own.map(test => ({ ...test, name: test.name.slice(name.length).replace(/^ (> )?/, '') }))
      return line(
        name,
        Object.values(checks).map(check => cellOf(said.filter(test => check.test(test.name))))
      )
    })
  ]
}

function cellOf(tests: readonly Ended[]): string {
  const failed = tests.filter(({ passed }) => !passed).length
  if (tests.length === 0) return '-'
  return failed === 0 ? `${tests.length}` : `${failed}/${tests.length} FAIL`
}
