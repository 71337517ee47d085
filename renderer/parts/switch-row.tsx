interface Props {
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** A setting that is on or off. */
export const SwitchRow = ({ label, checked, onChange }: Props) => (
  <label className="setting">
    <span className="setting-name">{label}</span>
    <input
      type="checkbox"
      role="switch"
      aria-checked={checked}
      className="switch"
      checked={checked}
      onChange={({ target }) => onChange(target.checked)}
    />
  </label>
)
