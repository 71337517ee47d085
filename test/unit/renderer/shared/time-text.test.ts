import { expect, test } from 'vitest'
import { readTime, writtenTime } from '#renderer/shared/time-text.ts'

test.each([
  [0, '00:00'],
  [390, '06:30'],
  [1439, '23:59']
])('%i minutes since midnight is written as %s and parsed back', (minutes, text) => {
  expect(writtenTime(minutes)).toBe(text)
  expect(readTime(text)).toBe(minutes)
})

test.each([
  ['6:30', 390],
  ['0630', 390],
  [' 6.30 ', 390],
  ['21', 1260],
  ['6h30', 390],
  ['', null],
  ['24:00', null],
  ['6:75', null],
  ['6:3', null],
  ['soon', null]
])('“%s” is parsed as minute %s of the day', (text, minutes) => {
  expect(readTime(text)).toBe(minutes)
})
