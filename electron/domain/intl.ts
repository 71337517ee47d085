/**
 * Makes each of something once for the same arguments. A format of Intl costs a hundred times as much to make as to
 * use, and every row of the popover has several.
 */
function once<Args extends readonly unknown[], Made>(make: (...args: Args) => Made): (...args: Args) => Made {
  const known = new Map<string, Made>()
  return (...args) => {
    const key = JSON.stringify(args)
    const made = known.get(key) ?? make(...args)
    known.set(key, made)
    return made
  }
}

/** Formats of dates are not kept: the computer may come to another time zone. */
export const numberFormat = once(
  (locale: string, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)
)

export const pluralRules = once((locale: string) => new Intl.PluralRules(locale))
