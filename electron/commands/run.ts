import { usedDataFolder } from '#disk/used-folder.ts'
import { type Language, languageOf } from '#domain/language.ts'
import { commandLineTexts } from '#messages/command-line/index.ts'
import type { ExitCode } from '#programs/documents.ts'
import { errorDocument } from '#programs/error-document.ts'
import { exitCodeOf, type Problem } from '#programs/problem.ts'
import type { Answer, Question } from '#programs/request.ts'
import { ForeignSocketError, findSocketPlace, type SocketPlace } from '#programs/socket-place.ts'
import { type Command, readArguments } from './arguments.ts'
import { askSalio } from './ask.ts'
import type { Kept } from './kept.ts'
import { writeAll } from './output.ts'
import { answerText, problemText } from './text.ts'

interface CommandParts {
  /** Folder of the user's data. */
  readonly data: string
  readonly version: string
  /** The system's preferred locales, most preferred first. */
  readonly locales: () => readonly string[]
}

interface Told {
  readonly answer: Answer
  /** The user's; null where it is not known. */
  readonly language: Language | null
}

/** What is used of Electron's app. */
interface App {
  getPath(name: 'userData'): string
  getVersion(): string
  getPreferredSystemLanguages(): readonly string[]
}

/**
 * Answers a command and ends the process. All of it happens before Electron goes on from the main script: no display is
 * needed, and no process is started for a page or for graphics.
 * @param folder the data folder, where it is not the usual one
 */
export async function carryOut(
  given: readonly string[],
  app: App,
  folder: string | undefined
): Promise<never> {
  const data = folder ?? usedDataFolder(app.getPath('userData'), process.env)
  const locales = () => app.getPreferredSystemLanguages()
  process.exit(await runCommand(given, { data, version: app.getVersion(), locales }))
}

/**
 * Carries out a command to its end without giving the main thread back: Electron would go on to make windows, processes and
 * a connection to the keychain. What is awaited here are modules only, which are loaded at once.
 * @returns how the process has to end
 */
async function runCommand(given: readonly string[], parts: CommandParts): Promise<ExitCode> {
  const read = readArguments(given, Date.now())
  if ('problem' in read) return print({ answer: read, language: null }, read.isJson, parts)
  const { command } = read
  if (command.kind === 'mcp') return serveMcp(parts)
  if (command.kind === 'version') return write(1, `salio ${parts.version}`, 0, 'en')
  if (command.kind === 'help') {
    const language = await keptLanguage(parts)
    return write(1, commandLineTexts[language].help, 0, language)
  }
  return print(await tell(command, parts), command.isJson, parts)
}

/**
 * Prints an answer to standard output, as text or as one JSON document, and a problem to standard error where no document is
 * wanted.
 */
async function print(told: Told, isJson: boolean, parts: CommandParts): Promise<ExitCode> {
  const { answer } = told
  const language = told.language ?? (await keptLanguage(parts))
  const manner = { language, now: Date.now() }
  if ('problem' in answer) {
    const { problem } = answer
    const message = problemText(problem, manner)
    const exit = exitCodeOf(problem)
    if (!isJson) return write(2, `salio: ${message}`, exit, language)
    return write(1, JSON.stringify(errorDocument(problem, message, manner.now), null, 2), exit, language)
  }
  if ('text' in answer) return write(1, answer.text.trimEnd(), answer.exit, language)
  const { document, exit } = answer
  if (document.kind === 'statement' && !isJson) {
    const { statementCsv } = await import('./statement-csv.ts')
    return write(1, statementCsv(document, language).trimEnd(), exit, language)
  }
  const text = isJson ? JSON.stringify(document, null, 2) : answerText(document, manner)
  return write(1, text, exit, language)
}

function write(file: 1 | 2, text: string, exit: ExitCode, language: Language): ExitCode {
  if (writeAll(file, `${text}\n`)) return exit
  const problem: Problem = { kind: 'output' }
  writeAll(2, `salio: ${problemText(problem, { language, now: Date.now() })}\n`)
  return exitCodeOf(problem)
}

/** Answers a client of the Model Context Protocol, a line at a time, until it ends its side. */
async function serveMcp(parts: CommandParts): Promise<ExitCode> {
  const [{ mcpReply }, { inputLines }] = await Promise.all([import('./mcp.ts'), import('./input.ts')])
  const fallback = await keptLanguage(parts)
  const message = (problem: Problem, language: Language | null) =>
    problemText(problem, { language: language ?? fallback, now: Date.now() })
  for (const line of inputLines()) {
    const reply = await mcpReply(line, { version: parts.version, ask: one => ask(one, parts), message })
    if (reply !== null && !writeAll(1, `${reply}\n`)) return exitCodeOf({ kind: 'output' })
  }
  return 0
}

async function tell(command: Extract<Command, { kind: 'ask' | 'list' }>, parts: CommandParts): Promise<Told> {
  if (command.kind === 'ask') return ask(command.question, parts)
  const { file, question } = command
  const told = await ask({ command: 'balance', wallets: [question.from], fresh: false }, parts)
  if (!('document' in told.answer) || told.answer.document.kind !== 'balances') return told
  const [wallet] = told.answer.document.wallets
  if (!wallet) return told
  const { readListFile } = await import('./list.ts')
  const list = readListFile(file, wallet)
  if ('problem' in list) return { ...told, answer: list }
  return ask({ ...question, payments: [...list.payments], from: wallet.id, isExact: true }, parts)
}

/** Asks the running Salio, or looks at what is kept where none runs. */
async function ask(question: Question, parts: CommandParts): Promise<Told> {
  const place = placeOf(parts.data)
  if (place === 'otherUser') return { answer: { problem: { kind: place } }, language: null }
  const asked = place === null ? 'nobody' : askSalio(place, question)
  if (typeof asked === 'object') return asked
  if (asked !== 'nobody') return { answer: { problem: { kind: asked } }, language: null }
  return askKept(question, parts)
}

function placeOf(data: string): SocketPlace | null | 'otherUser' {
  try {
    return findSocketPlace(data)
  } catch (error) {
    if (error instanceof ForeignSocketError) return 'otherUser'
    throw error
  }
}

async function askKept(question: Question, parts: CommandParts): Promise<Told> {
  const now = Date.now()
  const kept = await keptOrProblem(parts.data, now)
  const { answerFromKept } = await import('./kept.ts')
  if ('problem' in kept) return { answer: kept, language: null }
  return {
    answer: answerFromKept(kept, question, parts.version, now),
    language: chosenLanguage(kept.settings.language, parts)
  }
}

async function keptOrProblem(data: string, now: number): Promise<Kept | { readonly problem: Problem }> {
  const { readKept } = await import('./kept.ts')
  try {
    return readKept(data, now)
  } catch {
    return { problem: { kind: 'dataUnreadable' } }
  }
}

/** The language that was chosen in Salio, or else the system's. */
async function keptLanguage(parts: CommandParts): Promise<Language> {
  const kept = await keptOrProblem(parts.data, Date.now())
  return chosenLanguage('problem' in kept ? 'system' : kept.settings.language, parts)
}

const chosenLanguage = (chosen: Language | 'system', { locales }: CommandParts): Language =>
  chosen === 'system' ? languageOf(locales()) : chosen
