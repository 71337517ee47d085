/** Invisible characters that web pages and chats put into what is copied. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g
/** How a dashboard's sample shows a key: as the header it goes into. */
const HEADER = /^(authorization\s*:\s*)?bearer\s+/i
const QUOTED = /^(?:"(.*)"|'(.*)'|`(.*)`|“(.*)”|‘(.*)’|«\s*(.*?)\s*»)[,;]?$/s

/**
 * What was meant to be pasted: without the blanks, line breaks and quotes around it, characters that cannot be seen, and
 * a header's "Bearer ". Keys are copied with them and refused for them.
 */
export function pasted(text: string): string {
  const bare = text.replace(INVISIBLE, '').trim()
  const [, ...inner] = QUOTED.exec(bare) ?? []
  const unquoted = inner.find(part => part !== undefined) ?? bare
  return unquoted.replace(HEADER, '').trim()
}
