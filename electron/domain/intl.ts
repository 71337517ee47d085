/**
 * Memoizes a factory by its arguments. Creating an Intl formatter costs about a hundred times as much as
 * using it, and every row of the popover needs several.
 */
function memoize<Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result
): (...args: Args) => Result {
  const cache = new Map<string, Result>()
  return (...args) => {
    const key = JSON.stringify(args)
    const made = cache.get(key) ?? make(...args)
    cache.set(key, made)
    return made
  }
}

/** Date formatters are not memoized, since the computer may move to another time zone. */
export const numberFormat = memoize(
  (locale: string, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)
)

export const pluralRules = memoize((locale: string) => new Intl.PluralRules(locale))
