/**
 * Characters that parsers treat alike. Each is repeated into long runs, alone and beside each other, because a pattern
 * that tries its parts again for every character of a run takes minutes over a text that looks harmless.
 */
export const characters: Readonly<Record<string, string>> = {
  blanks: ' ',
  tabs: '\t',
  lines: '\n',
  carriageReturns: '\r\n',
  noBreakSpaces: '\u00a0',
  digits: '7',
  zeros: '0',
  smallLetters: 'k',
  capitals: 'K',
  accents: 'é',
  combining: '\u0301',
  emoji: '😀',
  invisible: '\u200b',
  fullWidth: '＝',
  points: '.',
  commas: ',',
  semicolons: ';',
  colons: ':',
  pipes: '|',
  minuses: '-',
  slashes: '/',
  tildes: '~',
  backslashes: '\\',
  quotes: '"',
  apostrophes: "'",
  openBrackets: '[',
  closeBrackets: ']',
  braces: '{',
  parentheses: '(',
  tags: '<',
  equals: '=',
  ampersands: '&',
  percents: '%'
}

/** What a parser may expect before and after a run, so that the run is reached and the text refused only at its end. */
const BEFORE = ['', '1', 'KES ', '"', '{"a":"', '[', '<', '/', 'a;', '1,2\n']
const AFTER = ['', 'x', '1', '"']

export interface HostileText {
  /** What the text consists of: "KES + blanks + x". */
  readonly name: string
  /** Makes the text about this many characters long. */
  readonly make: (length: number) => string
}

const run = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length))

/** Long runs of every class of characters: between all kinds of neighbours, one after another, and mixed. */
export const hostileTexts: readonly HostileText[] = [
  ...Object.entries(characters).flatMap(([name, text]) =>
    BEFORE.flatMap(before =>
      AFTER.map(after => ({
        name: `${JSON.stringify(before)} + ${name} + ${JSON.stringify(after)}`,
        make: (length: number) => before + run(text, length) + after
      }))
    )
  ),
  ...Object.entries(characters).flatMap(([one, first]) =>
    Object.entries(characters).flatMap(([other, second]) => [
      {
        name: `${one} and ${other} in turn, then ${one}`,
        make: (length: number) => `${run(first + second, length / 2)}${run(first, length / 2)}`
      },
      {
        name: `${one}, then ${other}, then x`,
        make: (length: number) => `${run(first, length / 2)}${run(second, length / 2)}x`
      }
    ])
  )
]
