import type { DecimalEvidence } from '../../money/decimal-sign.ts'
import { type Figure, figureOf, parseFigure, plainFigure } from '../../money/figure.ts'
import { type Amount, isZero } from '../../money/money.ts'

/** The figures of a column, one for each row. Nearly all are written plainly, and are kept as their value alone. */
export class FigureColumn {
  readonly #figures: (Figure | Amount | null)[] = []
  #negatives = 0
  #positives = 0
  #firstNegative: Figure | null = null
  #hasBeside = false

  /** Reads the next row's cell, and counts what it says of the decimal sign. */
  read(cell: string, evidence: DecimalEvidence): void {
    const plain = plainFigure(cell)
    const figure = plain === null ? parseFigure(cell) : figureOf(plain)
    this.#figures.push(plain ?? figure)
    if (!figure) return
    evidence.see(figure)
    if (figure.way !== undefined) this.#hasBeside = true
    if (figure.negative) this.#firstNegative ??= figure
    if (isZero(figure.point ?? figure.comma ?? '0')) return
    if (figure.negative) this.#negatives += 1
    else this.#positives += 1
  }

  /** How many figures have a minus, zeros aside. */
  get negatives(): number {
    return this.#negatives
  }

  /** How many have none, zeros aside. */
  get positives(): number {
    return this.#positives
  }

  /** The first with a minus, be it a zero. */
  get firstNegative(): Figure | null {
    return this.#firstNegative
  }

  /** Whether DR or CR stands beside some. */
  get hasBeside(): boolean {
    return this.#hasBeside
  }

  /** The value of a figure that is written plainly; null for any other cell. */
  plainAt(index: number): Amount | null {
    const figure = this.#figures[index] ?? null
    return typeof figure === 'string' ? figure : null
  }

  /** Null for a cell that is no figure, and for a row that was not read. */
  at(index: number): Figure | null {
    const figure = this.#figures[index] ?? null
    return typeof figure === 'string' ? figureOf(figure) : figure
  }
}
