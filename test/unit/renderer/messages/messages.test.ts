import { expect, test } from 'vitest'
import { languages } from '../../../../electron/domain/language.ts'
import { messages } from '../../../../renderer/messages/index.ts'

/** Every text by where it stands: "balances.updated". */
function texts(some: object, path = ''): [string, string][] {
  return Object.entries(some).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : texts(value, `${path}${key}.`)
  )
}

const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort()
const english = new Map(texts(messages.en))

test.each(languages)('every text in %s fills in what the English one fills in', language => {
  const different = texts(messages[language]).filter(([path, text]) => {
    // "one wallet" may say its number in words.
    if (path.endsWith('.one')) return false
    return holes(text).join() !== holes(english.get(path) ?? '').join()
  })
  expect(different).toEqual([])
})

test.each(languages)('every text in %s is there, and without exclamation marks', language => {
  const all = texts(messages[language])
  expect(all.map(([path]) => path).sort()).toEqual([...english.keys()].sort())
  expect(all.filter(([, text]) => text.trim() === '' || text.includes('!'))).toEqual([])
})
