import { expect, test } from 'vitest'
import { noRule } from '../../../../electron/domain/rule.ts'
import { readMarks, typedMarks } from '../../../../renderer/state/marks.ts'

test('marks are written and read in the user’s own figures', () => {
  const rule = { ...noRule, low: '20000.5', critical: null }
  const typed = typedMarks(rule, 'KES', 'fr')
  expect(typed).toEqual({ low: '20\u202f000,50', critical: '' })
  expect(readMarks(typed, noRule, 'fr')).toEqual({ rule: { ...rule, low: '20000.50' } })
})

test.each([
  ['1,5', '', 'unclear'],
  ['-5', '', 'unclear'],
  ['5,000', '5,000', 'criticalNotBelowLow']
])('low %s and critical %s is %s', (low, critical, problem) => {
  expect(readMarks({ low, critical }, noRule, 'en')).toEqual({ problem })
})
