import type { AccountReading } from '#domain/accounts/wallet.ts'
import type { Http, HttpResponse } from '#providers/http/types.ts'
import type { Credentials, Provider } from '#providers/kit/provider.ts'
import { hostileDocuments } from './documents.ts'
import { characters, type HostileText } from './texts.ts'

/** Reads an account once and returns everything its provider answered, in order. */
export async function recordAnswers(
  provider: Provider,
  credentials: Credentials,
  http: Http
): Promise<readonly HttpResponse[]> {
  const answers: HttpResponse[] = []
  const connection = provider.connect(credentials, async request => {
    const answer = await http(request)
    answers.push(answer)
    return answer
  })
  await connection.read()
  return answers
}

/** Reads an account whose provider answers as recorded, but for one answer, which is replaced by a text. */
export const readWith =
  (provider: Provider, credentials: Credentials, answers: readonly HttpResponse[], replaced: number) =>
  async (text: string): Promise<AccountReading> => {
    let next = 0
    const http: Http = async () => {
      const at = Math.min(next, answers.length - 1)
      next += 1
      return { ...(answers[at] as HttpResponse), ...(at === replaced ? { text } : {}) }
    }
    return provider.connect(credentials, http).read()
  }

const MARKER = 'hostile-marker'

/** Whether an answer is XML rather than JSON. */
export const isXml = (text: string): boolean => text.startsWith('<?xml')

/** What may stand in an element as often as it likes. */
const xmlParts = [
  '<a>',
  '<a/>',
  '<a b="1"/>',
  '<a>1</a>',
  '<!-- a -->',
  '<![CDATA[a]]>',
  '&amp;',
  '&#65;',
  '&a;',
  '<',
  ']]>',
  '<?a b?>'
]

/** Answers like one in XML, but with a run in place of one text, or of parts before its end. */
function xmlAnswersLike(text: string): readonly HostileText[] {
  const end = text.lastIndexOf('</')
  const parts = xmlParts.map(part => ({
    name: `${part} again and again`,
    make: (length: number) => text.slice(0, end) + part.repeat(length / part.length) + text.slice(end)
  }))
  const places = [...text.matchAll(/>([^<>]+)</g)].map(
    ({ index, 0: found }) => [index + 1, index + found.length - 1] as const
  )
  const runs = places.flatMap(([from, to], place) =>
    Object.entries(characters).map(([name, character]) => ({
      name: `${name} as text ${place}`,
      make: (length: number) =>
        text.slice(0, from) + character.repeat(length / character.length) + text.slice(to)
    }))
  )
  return [...parts, ...runs, ...hostileDocuments]
}

/** Answers like one that was recorded, but with a run in place of one value, more items in a list, or more members. */
export function answersLike(text: string): readonly HostileText[] {
  if (isXml(text)) return xmlAnswersLike(text)
  const document: unknown = JSON.parse(text)
  const marked = [...variantsOf(document)].map(variant => JSON.stringify(variant))
  const inPlaces = marked.flatMap((json, place) =>
    Object.entries(characters).flatMap(([name, character]) => [
      {
        name: `${name} as value ${place}`,
        make: (length: number) =>
          json.replace(MARKER, () => escaped(character.repeat(length / character.length)))
      },
      {
        name: `KES + ${name} + x as value ${place}`,
        make: (length: number) =>
          json.replace(MARKER, () => escaped(`KES ${character.repeat(length / character.length)}x`))
      }
    ])
  )
  const numbers = marked.map((json, place) => ({
    name: `digits as number ${place}`,
    make: (length: number) => json.replace(`"${MARKER}"`, () => '1'.repeat(length))
  }))
  const documents = hostileDocuments.flatMap(({ make, name }) => [
    { name, make },
    {
      name: `${name} as a member more`,
      make: (length: number) => text.replace('{', () => `{"more":${make(length)},`)
    },
    ...marked.map((json, place) => ({
      name: `${name} as value ${place}`,
      make: (length: number) => json.replace(`"${MARKER}"`, () => make(length))
    }))
  ])
  return [...inPlaces, ...numbers, ...documents, ...listsOf(document)]
}

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1)

/** The document once for each of its values, with a marker in its place. */
function* variantsOf(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) {
    yield MARKER
    return
  }
  for (const [name, member] of Object.entries(value))
    for (const variant of variantsOf(member))
      yield Array.isArray(value) ? value.with(Number(name), variant) : { ...value, [name]: variant }
}

/** The document with the items of one list again and again, each with values of its own. */
function listsOf(document: unknown): readonly HostileText[] {
  return [...listPaths(document, [])].map(path => ({
    name: `many items at /${path.join('/')}`,
    make: length => {
      const copy: unknown = structuredClone(document)
      const list = path.reduce<unknown>((value, step) => Object(value)[step], copy)
      if (!Array.isArray(list)) throw new TypeError()
      const items = [...list]
      for (let total = 0, index = 0; total < length; index += 1) {
        const item = JSON.stringify(items[index % items.length]).replace(/":"/, `":"${index}`)
        list.push(JSON.parse(item))
        total += item.length
      }
      return JSON.stringify(copy)
    }
  }))
}

function* listPaths(value: unknown, path: readonly string[]): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value) && value.length > 0) yield path
  for (const [name, member] of Object.entries(value)) yield* listPaths(member, [...path, name])
}
