/** Characters. Longer than whatever stands before a page's first element; the rest of an answer is not looked at. */
const HEAD = 4_000

/** Elements of HTML, and that of WISPr, in which some captive portals answer programs. */
const ELEMENTS = new Set(
  `html head body title meta base link style script noscript template frameset iframe div span p center main
  section article header footer nav aside h1 h2 h3 h4 h5 h6 table ul ol dl pre form fieldset input button label
  a img svg b i strong em font small big u hr br marquee wispaccessgatewayparam`.split(/\s+/)
)

const XML_ELEMENTS = new Set(['html', 'wispaccessgatewayparam'])
const isXml = (text: string): boolean => text.trimStart().startsWith('<?xml')

/** PHP writes its warnings as HTML before whatever the program answers: that is the API's own trouble. */
const PHP_WARNING =
  /^(<br\s?\/?>\s{0,4})?<b>(warning|notice|deprecated|parse error|fatal error|strict standards)/i

/** What may come before the first element: comments (a saved page, WISPr), an XML prolog, a doctype. */
const PREAMBLES: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<?', '>'],
  ['<!', '>']
]

/**
 * Whether a text is a web page, whole or in part, rather than an API's answer. XML of other kinds is none.
 * @param saysHtml whether the answer claims to be HTML, so that elements of any name make it a page
 */
export function isWebPage(text: string, saysHtml: boolean): boolean {
  const start = fromFirstElement(text.slice(0, HEAD))
  if (PHP_WARNING.test(start)) return false
  const [, element = ''] = /^<([a-z][a-z0-9-]*)/i.exec(start) ?? []
  // Some APIs that speak XML call it HTML.
  if (isXml(text)) return XML_ELEMENTS.has(element.toLowerCase())
  return saysHtml ? element !== '' : ELEMENTS.has(element.toLowerCase())
}

/** The head of a text without what may come first. A doctype or comment beyond sight counts as the page it begins. */
function fromFirstElement(head: string): string {
  let rest = head.trimStart()
  for (;;) {
    const preamble = PREAMBLES.find(([start]) => rest.startsWith(start))
    if (!preamble) return rest
    const [start, end] = preamble
    const at = rest.indexOf(end, start.length)
    const after = at < 0 ? '' : rest.slice(at + end.length).trimStart()
    if (after === '') return start === '<?' ? '' : '<html>'
    rest = after
  }
}

/** What pages that test or refuse a browser say of themselves, whatever their status. */
const CHALLENGE =
  /<title>\s{0,9}(just a moment|attention required|vercel security checkpoint|checking your browser|one moment, please|client challenge|human verification|ddos-guard)/i

/** Whether a page is one by which a guard in front of a server tests or refuses browsers. */
export const isChallengePage = (text: string): boolean => CHALLENGE.test(text.slice(0, HEAD))

/** Whether a page is a web server's own for status 401, which speaks of nothing but credentials. */
export const isUnauthorizedPage = (text: string): boolean =>
  /<(title|h1)>\s{0,9}((error|http status)\s{1,3})?401\b/i.test(text.slice(0, HEAD))
