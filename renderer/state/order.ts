/** The same ids with one at another place, counted from 0; beyond either end it stays at that end. */
export function moved(ids: readonly string[], id: string, to: number): readonly string[] {
  if (!ids.includes(id)) return ids
  const others = ids.filter(one => one !== id)
  const place = Math.max(0, Math.min(to, others.length))
  return [...others.slice(0, place), id, ...others.slice(place)]
}
