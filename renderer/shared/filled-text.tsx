import { Fragment, type ReactNode } from 'react'

interface Props {
  /** With {placeholders}. */
  template: string
  values: Readonly<Record<string, ReactNode>>
}

/** A text with elements in place of its {placeholders}: an amount that can be hidden, a time in bold. */
export const FilledText = ({ template, values }: Props) =>
  template.split(/(\{\w+\})/).map((part, at) => {
    const value = /^\{\w+\}$/.test(part) ? values[part.slice(1, -1)] : undefined
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text keep their places
    return <Fragment key={at}>{value ?? part}</Fragment>
  })
