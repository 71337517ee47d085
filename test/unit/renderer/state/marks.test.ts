import { expect, test } from 'vitest'
import { noRule } from '../../../../electron/domain/rule.ts'
import { isSameRule, readMarks, typedMarks } from '../../../../renderer/state/marks.ts'

const none = { low: '', critical: '', lastsLessThan: '', dailyShare: '' }

test('thresholds are written and parsed in the user’s number format', () => {
  const rule = { low: '20000.5', critical: null, lastsLessThan: 240, dailyShare: 20 }
  const typed = typedMarks(rule, 'KES', 'fr')
  expect(typed).toEqual({
    low: '20\u202f000,50',
    critical: '',
    lastsLessThan: '4 h',
    dailyShare: '20\u00a0%'
  })
  expect(readMarks(typed, 'fr')).toEqual({ rule: { ...rule, low: '20000.50' } })
})

test('an empty field is no threshold', () => {
  expect(readMarks({ ...none, low: ' ' }, 'en')).toEqual({ rule: noRule })
})

test.each([
  [{ low: '1,5' }, 'unclear', ['low']],
  [{ low: '9', critical: '-5' }, 'unclear', ['critical']],
  [{ low: '5,000', critical: '5,000' }, 'criticalNotBelowLow', ['low', 'critical']],
  [{ lastsLessThan: 'soon' }, 'unclearHours', ['lastsLessThan']],
  [{ dailyShare: '120' }, 'unclearShare', ['dailyShare']]
] as const)('%j is %s', (typed, kind, of) => {
  expect(readMarks({ ...none, ...typed }, 'en')).toEqual({ problem: { kind, of } })
})

test('a threshold with trailing zeros is the same threshold', () => {
  expect(isSameRule({ ...noRule, low: '0.3' }, { ...noRule, low: '0.30' })).toBe(true)
})

test.each(['low', 'critical', 'lastsLessThan', 'dailyShare'] as const)(
  'a rule differs once its %s differs',
  id => {
    expect(isSameRule(noRule, { ...noRule })).toBe(true)
    expect(isSameRule(noRule, { ...noRule, [id]: id === 'low' || id === 'critical' ? '5' : 5 })).toBe(false)
  }
)
