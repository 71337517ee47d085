import { expect, test } from 'vitest'
import { monthOf } from '#domain/time/calendar.ts'

test.each([
  ['January February March April May June July August September October November December'],
  ['Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba'],
  ['janvier février mars avril mai juin juillet août septembre octobre novembre décembre'],
  ['Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec']
])('knows the months %s', names => {
  expect(names.split(' ').map(monthOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
})

test('knows no other names', () => expect(monthOf('Brumaire')).toBe(0))
