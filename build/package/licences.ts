/** What may be shipped beside our own code: each asks for no more than to be named. */
const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1'
])

/** Whether an SPDX expression leaves us a choice that may be shipped. What it cannot read it refuses. */
export const isAllowed = (expression: string): boolean =>
  expression
    .replace(/^\(([^()]*)\)$/, '$1')
    .split(' OR ')
    .some(choice => choice.split(' AND ').every(licence => allowed.has(licence)))
