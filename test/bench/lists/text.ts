/** A payroll of so many rows: Name, Phone, Net Pay. */
export function listText(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const pay = 1_000 + ((at * 7_919) % 90_000)
    return `Employee ${at},2547${String(10_000_000 + at)},"${Math.floor(pay / 1000)},${String(pay % 1000).padStart(3, '0')}.${String(at % 100).padStart(2, '0')}"`
  })
  return `Name,Phone,Net Pay\n${lines.join('\n')}`
}
