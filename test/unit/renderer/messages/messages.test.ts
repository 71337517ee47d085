import { expect, test } from 'vitest'
import { type Language, languages } from '#domain/language.ts'
import { awayMessages } from '#renderer/messages/away.ts'
import { messages } from '#renderer/messages/index.ts'
import { summaryMessages } from '#renderer/messages/summary.ts'

/** Every text with its path, such as "balances.updated". */
function texts(some: object, path = ''): [string, string][] {
  return Object.entries(some).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : texts(value, `${path}${key}.`)
  )
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\w+\}/g)].map(([placeholder]) => placeholder).sort()
const allOf = (language: Language) =>
  texts({ ...messages[language], away: awayMessages[language], summary: summaryMessages[language] })
const english = new Map(allOf('en'))

test.each(languages)('every text in %s has the placeholders of the English one', language => {
  const different = allOf(language).filter(([path, text]) => {
    // "one wallet" may say its number in words.
    if (path.endsWith('.one')) return false
    return placeholders(text).join() !== placeholders(english.get(path) ?? '').join()
  })
  expect(different).toEqual([])
})

test.each(languages)('no text in %s is missing or has an exclamation mark', language => {
  const all = allOf(language)
  expect(all.map(([path]) => path).sort()).toEqual([...english.keys()].sort())
  expect(all.filter(([, text]) => text.trim() === '' || text.includes('!'))).toEqual([])
})
