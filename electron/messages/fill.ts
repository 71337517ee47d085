/** Fills in {placeholders}. One without a value is left as it is, so that tests can find it. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (name, key: string) => values[key] ?? name)
