const FIRST_CAPACITY = 1 << 12;

/**
 * Sets of small numbers, each as a row of bits: whether one holds a number is told by one look. Some 300 bytes a row
 * for the 2,700 words of a language's terms.
 */
export class BitRows {
  /** Row at `start` holds `number` where `bits[start + (number >> 5)] & (1 << number)` is not 0. */
  bits = new Int32Array(FIRST_CAPACITY);
  private readonly width: number;
  private used = 0;

  /** @param size all numbers are below it */
  constructor(size: number) {
    this.width = (size + 31) >> 5;
  }

  /** Adds a row. @returns its start in `bits`, which may be another array than before */
  add(numbers: readonly number[]): number {
    const start = this.used;
    this.used += this.width;
    if (this.used > this.bits.length) {
      const wider = new Int32Array(Math.max(this.used, this.bits.length * 2));
      wider.set(this.bits);
      this.bits = wider;
    }
    for (const number of numbers) this.bits[start + (number >> 5)]! |= 1 << number;
    return start;
  }
}
