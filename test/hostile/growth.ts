import { type HostileText, hostileTexts } from './texts.ts'

/** Lengths in characters. A parser whose work grows with the square takes 256 times as long for the second. */
const SHORT = 1_000
const LONG = 16_000
/** Linear work makes it 16, several times that where garbage has to be collected, quadratic work 256. */
const MAX_RATIO = 120
/** Milliseconds for the long text below which its growth is not looked at: quadratic work takes tens or hundreds. */
const SUSPICIOUS = 2
/** On a busy machine most measurements are too long, and none is too short. Milliseconds spent on one text. */
const PATIENCE = 20_000
/** As many are enough to say what is wrong. */
const MAX_FOUND = 5

/**
 * The first hostile texts for which a parser's work grows faster than their length. What it returns or throws does not
 * matter.
 * @param parse must do all of its work before it returns, or before what it returns is settled, without waiting
 */
export async function superlinearTexts(
  parse: (text: string) => unknown,
  texts: readonly HostileText[] = hostileTexts
): Promise<readonly string[]> {
  const found: string[] = []
  for (const text of texts) {
    if (found.length === MAX_FOUND) break
    if (await isSuperlinear(parse, text)) found.push(text.name)
  }
  return found
}

async function isSuperlinear(parse: (text: string) => unknown, { make }: HostileText): Promise<boolean> {
  const [short, long] = [make(SHORT), make(LONG)]
  let [shortest, least, spent] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0]
  for (let attempt = 0; attempt < 3 || spent < PATIENCE; attempt += 1) {
    const taken = await millisecondsOf(parse, long)
    spent += taken
    least = Math.min(least, taken)
    if (least < SUSPICIOUS) return false
    shortest = Math.min(shortest, await millisecondsOf(parse, short))
    // The first attempts also compile the parser.
    if (attempt >= 2 && least / shortest < MAX_RATIO) return false
  }
  return true
}

/** How long a parser takes for a text, milliseconds. */
export async function millisecondsOf(parse: (text: string) => unknown, text: string): Promise<number> {
  const start = performance.now()
  try {
    await parse(text)
  } catch {
    // Refusing a text is as good as reading it.
  }
  return performance.now() - start
}
