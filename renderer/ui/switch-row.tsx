interface Props {
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** A settings row with an on/off switch. */
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
