/** What is wrong with a character of a value. */
export type CharacterProblem =
  /** A character that cannot be seen, or one that turns the direction of writing; "U+202E". */
  | { readonly kind: 'hidden' | 'direction'; readonly code: string }
  /** A character that has no place in such a value, or looks like another: "а" (Cyrillic) among Latin letters. */
  | { readonly kind: 'character'; readonly found: string; readonly code: string }

const DIRECTION = /\p{Bidi_Control}/u
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u

/** "U+202E". */
const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/**
 * The first character that cannot be seen.
 * @param withLines whether line breaks may be in it
 */
export function hiddenCharacter(text: string, withLines = false): CharacterProblem | null {
  for (const character of text) {
    if (withLines && character === '\n') continue
    if (DIRECTION.test(character)) return { kind: 'direction', code: codeOf(character) }
    if (HIDDEN.test(character)) return { kind: 'hidden', code: codeOf(character) }
  }
  return null
}

/** The first character that is neither plain ASCII nor, where allowed, a Latin letter with an accent. */
export function foreignCharacter(text: string, withAccents: boolean): CharacterProblem | null {
  const plain = withAccents ? /[ -~\u00c0-\u024f]/ : /[ -~]/
  for (const character of text)
    if (!plain.test(character)) return { kind: 'character', found: character, code: codeOf(character) }
  return null
}

/** Scripts that look alike, or are commonly forged with; a word in one of them holds letters of no other. */
const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Ethiopic}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Coptic}/u,
  /\p{Script=Lisu}/u
]

const scriptOf = (letter: string): number => scripts.findIndex(script => script.test(letter))

/** The first letter that is of another script than its word, or a lookalike of a plain letter or digit. */
export function mixedCharacter(text: string): CharacterProblem | null {
  for (const word of text.split(/[^\p{L}\p{M}\p{N}]+/u)) {
    let first: number | null = null
    for (const character of word) {
      // Full-width and mathematical letters.
      const isLookalike = /[\p{L}\p{N}]/u.test(character) && /[ -~]/.test(character.normalize('NFKC'))
      if (isLookalike && !/[ -~]/.test(character))
        return { kind: 'character', found: character, code: codeOf(character) }
      if (!/\p{L}/u.test(character)) continue
      const script = scriptOf(character)
      first ??= script
      if (script !== first) {
        // Of "Kіjani" the Cyrillic letter is named, whichever comes first.
        const foreign = script === 0 ? [...word].find(one => scriptOf(one) > 0) : character
        return { kind: 'character', found: foreign ?? character, code: codeOf(foreign ?? character) }
      }
    }
  }
  return null
}
