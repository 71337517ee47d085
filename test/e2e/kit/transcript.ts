import type { Language } from '#domain/language.ts'

/** What a command printed, on both outputs, and how it ended. */
interface Printed {
  readonly code: number | null
  readonly text: string
}

/** A Salio with the account "Main shop", its wallet Payout at KES 73,519.28, and programs allowed to read. */
export interface Asked {
  run(args: readonly string[], input?: string): Promise<Printed>
  speak(language: Language): Promise<void>
}

const titles: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['fr', 'Français'],
  ['sw', 'Kiswahili']
]

/** Every command in one language. The same top-up twice would be asked about. */
const commandsIn = (topUp: number, today: string): readonly string[] => [
  'help',
  'status',
  'balance',
  'balance Payuot',
  'can-pay 12000 --from Payout',
  'can-pay 12000 --from Payout --max-age 10m',
  'can-pay 72000 --from Payout --fee 1.5% --reserve 5000 --max-age 10m',
  'can-pay 12,000 --from Payout',
  `topped-up ${topUp} --to Payout --way bank`,
  `topped-up ${topUp} --to Payout --way bank`,
  `statement Payout --from ${today}`
]

/** Those that print the same in every language. */
const documents = (today: string): readonly string[] => [
  'balance Payout --json',
  'can-pay 12000 --from Payout --max-age 10m --json',
  'can-pay 12,000 --from Payout --json',
  'topped-up 53000 --to Payout --way bank --json',
  'status --json',
  `statement Payout --from ${today} --json`,
  'metrics'
]

const MCP = `${JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'tools/call',
  params: { name: 'can_pay', arguments: { amount: '12000', from: 'Payout', max_age_seconds: 600 } }
})}\n`

/**
 * Gives every command in three languages, and writes down what a terminal shows.
 * @param today "2026-12-01", local
 * @returns Markdown
 */
export async function takeTranscript({ run, speak }: Asked, today: string): Promise<string> {
  await speak('en')
  // It listens a moment after it was allowed to.
  for (let tries = 0; tries < 100; tries += 1) if (/ is running/.test((await run(['status'])).text)) break
  const sections: string[] = []
  for (const [at, [language, title]] of titles.entries()) {
    await speak(language)
    // It may have been so long since the last reading that the provider may be asked again: then this asks.
    await run(['can-pay', '1', '--from', 'Payout'])
    const blocks: string[] = []
    for (const command of commandsIn(50_000 + at * 1_000, today))
      blocks.push(block(command, await run(command.split(' '))))
    sections.push(section(title, blocks))
  }
  await speak('en')
  const blocks: string[] = []
  for (const command of documents(today)) blocks.push(block(command, await run(command.split(' '))))
  blocks.push(block('mcp', await run(['mcp'], MCP), MCP))
  sections.push(section('For other programs', blocks))
  return sections.join('\n')
}

const section = (title: string, blocks: readonly string[]) => `## ${title}\n\n${blocks.join('\n')}`

const block = (command: string, { code, text }: Printed, input = '') =>
  `\`\`\`console\n$ salio ${command}\n${input}${text.replaceAll('\r\n', '\n').trimEnd()}\n[${code}]\n\`\`\`\n`

/**
 * What stays of a transcript, whenever and wherever it was taken: figures, moments and ids go, and how far columns stand
 * apart.
 */
export const shapeOf = (transcript: string): string =>
  transcript
    .replace(/[\da-f]{8}-[\da-f-]{27}/g, 'ID')
    .replace(/\d[\d.,:]*/g, '0')
    .replace(/0[T+-]0([T+-]0)*/g, '0')
    .replace(/ +/g, ' ')
