import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const FILE = resolve(import.meta.dirname, '../../../docs/command-line-transcript.md')
const HEAD = `# What Salio's commands print

Written by \`npm run transcript\`; tests compare it with what the built and the packaged app print, on Windows too. The number in
brackets is the exit code. See [the command line](command-line.md).

`

/** What is committed of a transcript. */
export const committedTranscript = (): string => {
  const text = readFileSync(FILE, 'utf8')
  if (!text.startsWith(HEAD)) throw new Error('The transcript begins otherwise. Run: npm run transcript')
  return text.slice(HEAD.length)
}

export const commitTranscript = (transcript: string): void => writeFileSync(FILE, HEAD + transcript)
