/** Licences (SPDX ids) of packages that may be shipped. All require at most that their text is included. */
const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1'
])

/**
 * Whether an SPDX expression offers an allowed choice. Expressions that cannot be parsed are refused. The operators may be
 * written in small letters (SPDX 3), as ibantools does.
 */
export const isAllowed = (expression: string): boolean =>
  expression
    .replace(/^\(([^()]*)\)$/, '$1')
    .split(/ or /i)
    .some(choice => choice.split(/ and /i).every(licence => allowed.has(licence)))
