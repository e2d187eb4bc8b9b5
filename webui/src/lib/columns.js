/** A typed array that grows. @template {Float64Array | Float32Array | Uint32Array | Uint8Array} T */
export class Column {
  length = 0;

  /** @param {new (size: number) => T} type */
  constructor(type) {
    this.type = type;
    this.data = new type(16);
  }

  /** @param {number} value */
  push(value) {
    if (this.length === this.data.length) {
      const bigger = new this.type(this.length * 2);
      bigger.set(/** @type {any} */ (this.data));
      this.data = bigger;
    }
    this.data[this.length++] = value;
  }

  /** Forgets the first `count` values. @param {number} count */
  dropFirst(count) {
    this.data.copyWithin(0, count, this.length);
    this.length -= count;
  }
}

/**
 * How many of the first `length` values of the ascending `data` are at most `value`.
 *
 * @param {ArrayLike<number>} data @param {number} length @param {number} value
 */
export function countUpTo(data, length, value) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (data[middle] <= value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
