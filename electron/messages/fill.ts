/** Puts values in the place of their {names}. A name without a value stays, so that a test can find it. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (name, key: string) => values[key] ?? name)
