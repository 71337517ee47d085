import { type SimulatedProviderId, startSimulator } from '#demo/index.ts'
import { createHttp } from '#providers/http/client.ts'
import { answersLike, readWith, recordAnswers } from '../hostile/answers.ts'
import { hostileDocuments, walletDocument } from '../hostile/documents.ts'
import { millisecondsOf } from '../hostile/growth.ts'
import { mainParsers, type Parse, pageParsers, steppedParsers } from '../hostile/parsers.ts'
import { type HostileText, hostileTexts } from '../hostile/texts.ts'
import { contractProviders } from '../providers/subjects.ts'
import type { Bench, Figure } from './table.ts'

/** Characters: the longest answer that is taken. */
const LENGTH = 1_000_000
/** Times as long as JSON.parse takes for an ordinary answer of that length, in the main process and in the page. */
const MOST = { main: 4, page: 100 }
const REPETITIONS = 7

interface Contender {
  readonly name: string
  readonly most: number
  /** Milliseconds for a text. */
  readonly cost: (text: string) => Promise<number>
}

const contendersOf = (where: string, most: number, all: Readonly<Record<string, Parse>>): Contender[] =>
  Object.entries(all).map(([name, parse]) => ({
    name: `${where}: ${name}`,
    most,
    cost: text => millisecondsOf(parse, text)
  }))

const parsers: readonly Contender[] = [
  ...contendersOf('main process', MOST.main, mainParsers),
  ...Object.entries(steppedParsers).map(([name, stepsOf]) => ({
    name: `main process, longest step: ${name}`,
    most: MOST.main,
    cost: (text: string) => longestStep(stepsOf(text))
  })),
  ...contendersOf('page', MOST.page, pageParsers)
]

/** What the most laborious megabyte costs each parser, beside JSON.parse of an ordinary one in the same run. */
const bench: Bench = async () => {
  const document = walletDocument(LENGTH)
  const reference = await leastOf(30, () => millisecondsOf(JSON.parse, document))
  return [
    { name: 'JSON.parse of a megabyte of wallets', value: reference, unit: 'ms' },
    ...(await worstOf(parsers, [...hostileTexts, ...hostileDocuments], reference)),
    ...(await readings(reference))
  ]
}

/** What a whole reading costs, from the answer's text to wallets, where one answer of the provider is hostile. */
async function readings(reference: number): Promise<readonly Figure[]> {
  const simulator = await startSimulator()
  const http = createHttp()
  const figures: Figure[] = []
  for (const provider of contractProviders) {
    const credentials = simulator.credentials(provider.id as SimulatedProviderId)
    const answers = await recordAnswers(provider, credentials, http)
    for (const [index, { text }] of answers.entries()) {
      const read = readWith(provider, credentials, answers, index)
      const all = contendersOf('main process', MOST.main, {
        [`reading ${provider.name}, answer ${index}`]: read
      })
      figures.push(...(await worstOf(all, answersLike(text), reference)))
    }
  }
  await http.close()
  await simulator.stop()
  return figures
}

async function worstOf(
  contenders: readonly Contender[],
  texts: readonly HostileText[],
  reference: number
): Promise<readonly Figure[]> {
  const worst = contenders.map(contender => ({ contender, value: 0, text: '' }))
  for (const { make, name } of texts) {
    const text = make(LENGTH)
    // Puts the pieces together, which would otherwise be counted as work of the first parser.
    text.indexOf('\u0001')
    for (const entry of worst) {
      const value = (await costOf(entry.contender, text, reference)) / reference
      if (value > entry.value) Object.assign(entry, { value, text: name })
    }
  }
  return worst.map(({ contender: { most, name }, text, value }) => ({
    name: `${name} (${text})`,
    value,
    unit: '×',
    most
  }))
}

/** Measured again where it seems too long, as it does while the computer is busy. */
async function costOf({ cost, most }: Contender, text: string, reference: number): Promise<number> {
  const first = await cost(text)
  return first <= most * reference ? first : Math.min(first, await leastOf(REPETITIONS, () => cost(text)))
}

async function longestStep(steps: Generator): Promise<number> {
  let longest = 0
  for (let isDone = false; !isDone; ) {
    const taken = await millisecondsOf(() => {
      isDone = steps.next().done ?? false
    }, '')
    longest = Math.max(longest, taken)
  }
  return longest
}

async function leastOf(times: number, measure: () => Promise<number>): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < times; turn += 1) least = Math.min(least, await measure())
  return least
}

export default bench
