/** Invisible characters that web pages and chat programs add to copied text. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g
/** Dashboards often show a key inside the header it is sent in. */
const HEADER = /^(authorization\s*:\s*)?bearer\s+/i
const QUOTED = /^(?:"(.*)"|'(.*)'|`(.*)`|“(.*)”|‘(.*)’|«(.*)»)[,;]?$/s

/**
 * The key that was meant to be pasted: without surrounding blanks, line breaks and quotes, invisible
 * characters, and a header's "Bearer ". Keys are often copied with these, and providers then refuse them.
 */
export function cleanPasted(text: string): string {
  const bare = text.replace(INVISIBLE, '').trim()
  const [, ...inner] = QUOTED.exec(bare) ?? []
  const unquoted = inner.find(part => part !== undefined) ?? bare
  return unquoted.replace(HEADER, '').trim()
}
