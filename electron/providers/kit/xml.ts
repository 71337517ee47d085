import { DOMParser, type Element, onWarningStopParsing } from '@xmldom/xmldom'
import { SalioError } from '#domain/accounts/failure.ts'
import { isJson, unreadableError } from './json.ts'
import { isWebPage } from './web-page.ts'

export type XmlElement = Element

/** Characters. An answer with balances is a page of text. */
const MAX_LENGTH = 64_000

/**
 * The root element of an answer in XML. Throws unreadable: tooLarge, shape for JSON, notJson for anything that is not
 * well-formed XML; or portal for a web page. A document type is not well-formed to it: nothing that a balance needs is
 * declared in one, and entities, which could grow without end or name files, are.
 */
export function parseXml(text: string): XmlElement {
  if (isWebPage(text, false)) throw new SalioError({ kind: 'portal' })
  if (text.length > MAX_LENGTH) throw unreadableError('tooLarge')
  if (isJson({ text })) throw unreadableError('shape')
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw unreadableError('notJson')
  const root = wellFormed(text)
  if (!root) throw unreadableError('notJson')
  return root
}

function wellFormed(text: string): Element | null {
  try {
    return new DOMParser({ onError: onWarningStopParsing }).parseFromString(text, 'text/xml').documentElement
  } catch {
    return null
  }
}

/** The elements of a name directly in an element. */
export const elementsIn = (parent: XmlElement, name: string): readonly XmlElement[] =>
  Array.from(parent.childNodes).filter((node): node is XmlElement => node.nodeName === name)

/** The text of the first element of a name directly in an element; undefined if there is none. */
export const textIn = (parent: XmlElement, name: string): string | undefined =>
  elementsIn(parent, name)[0]?.textContent?.trim()

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** A text as it may stand in an element. */
export const escapeXml = (text: string): string => text.replace(/[&<>]/g, sign => ESCAPES[sign] ?? sign)
