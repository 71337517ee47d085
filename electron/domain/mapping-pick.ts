import type { AnswerNode } from './answer-tree.ts'
import { pointerOf } from './json-pointer.ts'
import { currencyOf, type Mapping, type Unit } from './mapping.ts'
import { parseAmount } from './money.ts'

/** What a place in an answer can be clicked for. */
export type Role = 'amount' | 'currency' | 'name' | 'key'

const CURRENCY = /^(currency|ccy|iso)(_?code)?$/i
/** Best first: what is called an id is one, a name may be changed. */
const KEYS = [/^(uu)?id$/i, /(_id|Id|ID)$/, /^(key|code|number|reference|ref)$/i, CURRENCY, /^(name|label)$/i]
const NAMES = [/^(name|label|title|alias)$/i, /(_name|Name)$/]
const MINOR = /(^|_)(minor|cents?|kobo|subunits?)(_|$)|(Minor|Cents?|Kobo)/i

/**
 * The mapping after a place was clicked. An amount brings what is told beside it: its currency, its name, and in a list
 * what tells the wallets apart. In a list the place is that of every item.
 */
export function picked(
  before: Mapping | null,
  role: Role,
  path: readonly string[],
  root: AnswerNode
): Mapping | null {
  const place = placeOf(path, root)
  if (role === 'amount') return amountPicked(before, path, root)
  if (before === null) return null
  return role === 'currency' ? { ...before, currency: { at: place } } : { ...before, [role]: place }
}

function amountPicked(before: Mapping | null, path: readonly string[], root: AnswerNode): Mapping {
  const line = lineTo(path, root)
  const unit = unitOf(line.at(-1), before?.unit)
  const around = line.slice(0, -1).toReversed()
  // Of a list only what is said within the item is of the wallet.
  const item = around.findIndex((_, index) => around[index + 1]?.kind === 'list')
  const own = item < 0 ? around : around.slice(0, item + 1)
  const find = (nodes: readonly AnswerNode[], ...names: readonly RegExp[]) => {
    const found = names.flatMap(name =>
      nodes.flatMap(node => node.members.filter(one => isCalled(one, name)))
    )
    return found[0] ? placeOf(found[0].path, root) : null
  }
  const coded = around.map(node => ({ ...node, members: node.members.filter(isCode) }))
  const currency = find(coded, CURRENCY)
  const fixed = before?.currency && 'fixed' in before.currency ? before.currency : null
  return {
    amount: placeOf(path, root),
    unit,
    currency: currency === null ? fixed : { at: currency },
    name: find(own, ...NAMES),
    key: item < 0 ? null : find(own.slice(item), ...KEYS)
  }
}

/** A place as it is for every item of the lists on its way. */
const placeOf = (path: readonly string[], root: AnswerNode): string =>
  pointerOf(path.map((token, index) => (lineTo(path, root)[index]?.kind === 'list' ? '*' : token)))

/** The things on the way to a place, the root first. */
function lineTo(path: readonly string[], root: AnswerNode): readonly AnswerNode[] {
  const line = [root]
  for (const token of path) {
    const next = line.at(-1)?.members.find(member => member.path.at(-1) === token)
    if (next) line.push(next)
  }
  return line
}

function unitOf(node: AnswerNode | undefined, before: Unit | undefined): Unit {
  const text = node?.text ?? ''
  if (node?.kind === 'text' && parseAmount(text) === null) return { kind: 'text' }
  if (before && before.kind !== 'text') return before
  const isMinor = MINOR.test(node?.path.at(-1) ?? '') && !text.includes('.')
  return isMinor ? { kind: 'minor', digits: null } : { kind: 'major' }
}

const isLeaf = ({ kind }: AnswerNode): boolean => kind === 'text' || kind === 'number'
const isCalled = (node: AnswerNode, name: RegExp): boolean =>
  isLeaf(node) && name.test(node.path.at(-1) ?? '')
const isCode = ({ kind, text }: AnswerNode): boolean => kind === 'text' && currencyOf(text) !== null
