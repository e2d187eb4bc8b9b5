/** Numbers for people. Times are nanoseconds. */

const UNITS = /** @type {const} */ ([[1e9, 's'], [1e6, 'ms'], [1e3, 'µs'], [1, 'ns']]);

/** A length of time with three digits that count: `1.25 ms`. @param {number} nanos */
export function duration(nanos) {
  const size = Math.abs(nanos);
  const [scale, unit] = UNITS.find(([least]) => size >= least) ?? [1, 'ns'];
  const value = nanos / scale;
  const digits = scale === 1 ? 0 : Math.abs(value) >= 100 ? 1 : Math.abs(value) >= 10 ? 2 : 3;
  return `${value.toFixed(digits).replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')} ${unit}`;
}

/** A point in time as seconds with as many decimals as `stepNanos` can tell apart. @param {number} nanos @param {number} stepNanos */
export function moment(nanos, stepNanos = 1e3) {
  const decimals = Math.min(9, Math.max(0, Math.ceil(9 - Math.log10(stepNanos) - 1e-9)));
  return (nanos / 1e9).toFixed(decimals);
}

/** `41.2 KB`, in steps of 1,024 as memory is counted. @param {number} bytes */
export function size(bytes) {
  const abs = Math.abs(bytes);
  if (abs < 1024) {
    return `${bytes} B`;
  }
  return abs < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}

/** `0.42 %`. @param {number} part @param {number} whole */
export function share(part, whole) {
  const percent = whole > 0 ? (part / whole) * 100 : 0;
  return `${percent >= 10 || percent === 0 ? percent.toFixed(0) : percent.toPrecision(2)} %`;
}

/** 1, 2 or 5 times a power of ten, not below `least`. @param {number} least */
export function niceStep(least) {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = least / power;
  return power * (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10);
}

/** `1 line`, `2 lines`. @param {number} count @param {string} word */
export function plural(count, word) {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}
