/** The ids with one moved to another index, which is limited to the length of the list. */
export function moveId(ids: readonly string[], id: string, to: number): readonly string[] {
  if (!ids.includes(id)) return ids
  const others = ids.filter(one => one !== id)
  const index = Math.max(0, Math.min(to, others.length))
  return [...others.slice(0, index), id, ...others.slice(index)]
}
