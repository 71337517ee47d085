import type { ComponentProps } from 'react'

type Kind = 'primary' | 'small' | 'danger' | 'quiet'

interface Props extends ComponentProps<'button'> {
  kinds?: readonly Kind[]
}

export const Button = ({ kinds = [], ...rest }: Props) => (
  <button type="button" className={['button', ...kinds].join(' ')} {...rest} />
)

interface IconProps extends ComponentProps<'button'> {
  name: string
}

/** A button with only an icon: its name is its accessible label and tooltip. */
export const IconButton = ({ name, ...rest }: IconProps) => (
  <button type="button" className="icon-button" aria-label={name} title={name} {...rest} />
)
