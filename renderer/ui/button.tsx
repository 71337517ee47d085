import type { ComponentProps } from 'react'

interface Props extends ComponentProps<'button'> {
  size?: 'normal' | 'small'
  tone?: 'plain' | 'primary' | 'danger' | 'quiet'
}

export const Button = ({ size = 'normal', tone = 'plain', ...rest }: Props) => (
  <button type="button" className={`button ${size} ${tone}`} {...rest} />
)

interface IconProps extends ComponentProps<'button'> {
  name: string
}

/** A button with only an icon: its name is its accessible label and tooltip. */
export const IconButton = ({ name, ...rest }: IconProps) => (
  <button type="button" className="icon-button" aria-label={name} title={name} {...rest} />
)
