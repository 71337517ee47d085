import { parseAmount } from '../money/money.ts'
import type { AnswerNode, AnswerTree } from './answer.ts'
import { formatPointer, parsePointer } from './json-pointer.ts'
import { type AmountUnit, type Mapping, parseCurrencyCode } from './mapping.ts'

/** What a clicked node of a response is to be used for. */
export type MappingRole = 'amount' | 'currency' | 'name' | 'key'

const CURRENCY = /^(currency|ccy|iso)(_?code)?$/i
/** In order of preference: ids come first, since names may change. */
const KEYS = [/^(uu)?id$/i, /(_id|Id|ID)$/, /^(key|code|number|reference|ref)$/i, CURRENCY, /^(name|label)$/i]
const NAMES = [/^(name|label|title|alias)$/i, /(_name|Name)$/]
const MINOR = /(^|_)(minor|cents?|kobo|subunits?)(_|$)|(Minor|Cents?|Kobo)/i

/**
 * The mapping after a node was clicked. Choosing an amount also fills in what is found near it: its currency,
 * its name and, in a list, a key that distinguishes the wallets. Inside a list the location applies to every
 * item.
 */
export function applyPick(
  before: Mapping | null,
  role: MappingRole,
  path: readonly string[],
  root: AnswerNode
): Mapping | null {
  const pointer = pointerTo(path, root)
  if (role === 'amount') return amountPicked(before, path, root)
  if (before === null) return null
  return role === 'currency' ? { ...before, currency: { at: pointer } } : { ...before, [role]: pointer }
}

function amountPicked(before: Mapping | null, path: readonly string[], root: AnswerNode): Mapping {
  const nodes = nodesTo(path, root)
  const unit = unitOf(nodes.at(-1), before?.unit)
  const ancestors = nodes.slice(0, -1).toReversed()
  // Inside a list, only members of the same item belong to the wallet.
  const item = ancestors.findIndex((_, index) => ancestors[index + 1]?.kind === 'list')
  const walletNodes = item < 0 ? ancestors : ancestors.slice(0, item + 1)
  const find = (nodes: readonly AnswerNode[], ...names: readonly RegExp[]) => {
    const found = names.flatMap(name => nodes.flatMap(node => node.members.filter(one => hasName(one, name))))
    return found[0] ? pointerTo(found[0].path, root) : null
  }
  const withCodesOnly = ancestors.map(node => ({ ...node, members: node.members.filter(isCurrencyCode) }))
  const currency = find(withCodesOnly, CURRENCY)
  const fixed = before?.currency && 'fixed' in before.currency ? before.currency : null
  return {
    amount: pointerTo(path, root),
    unit,
    currency: currency === null ? fixed : { at: currency },
    name: find(walletNodes, ...NAMES),
    key: item < 0 ? null : find(walletNodes.slice(item), ...KEYS)
  }
}

/** The JSON Pointer to a node, with "*" for every list on the way. */
const pointerTo = (path: readonly string[], root: AnswerNode): string =>
  formatPointer(path.map((token, index) => (nodesTo(path, root)[index]?.kind === 'list' ? '*' : token)))

/** The ids that a mapping finds for the wallets of a list, in an answer as it is shown; none without a list. */
export function walletIds({ key }: Mapping, { root }: AnswerTree): readonly string[] {
  let nodes: readonly AnswerNode[] = [root]
  for (const token of parsePointer(key ?? '') ?? [])
    nodes = nodes.flatMap(({ members }) =>
      members.filter(({ path }) => token === '*' || path.at(-1) === token)
    )
  return key === null ? [] : nodes.flatMap(({ text }) => text ?? [])
}

/**
 * Whether an answer's ids are others than those known: some are new, and some known ones are gone. Of an answer that is
 * cut, all that is shown has to be new.
 */
export function haveIdsChanged(ids: readonly string[], known: readonly string[], isCut: boolean): boolean {
  const added = ids.filter(id => !known.includes(id)).length
  const isGone = known.some(id => !ids.includes(id))
  return isGone && (isCut ? added === ids.length : true) && added > 0
}

/** The nodes on the way to a location, the root first. */
function nodesTo(path: readonly string[], root: AnswerNode): readonly AnswerNode[] {
  const nodes = [root]
  for (const token of path) {
    const next = nodes.at(-1)?.members.find(member => member.path.at(-1) === token)
    if (next) nodes.push(next)
  }
  return nodes
}

function unitOf(node: AnswerNode | undefined, before: AmountUnit | undefined): AmountUnit {
  const text = node?.text ?? ''
  if (node?.kind === 'text' && parseAmount(text) === null) return { kind: 'text' }
  if (before && before.kind !== 'text') return before
  const isMinor = MINOR.test(node?.path.at(-1) ?? '') && !text.includes('.')
  return isMinor ? { kind: 'minor', digits: null } : { kind: 'major' }
}

const isLeaf = ({ kind }: AnswerNode): boolean => kind === 'text' || kind === 'number'
const hasName = (node: AnswerNode, name: RegExp): boolean => isLeaf(node) && name.test(node.path.at(-1) ?? '')
const isCurrencyCode = ({ kind, text }: AnswerNode): boolean =>
  kind === 'text' && parseCurrencyCode(text) !== null
