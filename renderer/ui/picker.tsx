import { ChevronsUpDown } from 'lucide-react'

interface Props<T extends string> {
  label: string
  value: T
  options: readonly { readonly id: T; readonly name: string }[]
  onChange: (value: T) => void
}

/** A settings row with a drop-down. */
export function Picker<T extends string>(props: Props<T>) {
  const { label, value, options, onChange } = props
  return (
    <label className="setting">
      <span className="setting-name">{label}</span>
      <span className="picker">
        <select
          value={value}
          onChange={({ target }) => {
            const chosen = options[target.selectedIndex]
            if (chosen) onChange(chosen.id)
          }}
        >
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <ChevronsUpDown size="0.8125rem" aria-hidden="true" />
      </span>
    </label>
  )
}
