# Adding ints of any size to floats; sums, averages and running totals as scripts have them.
print(1 + 1.5, 2 ** 70 + 1.0, 1.0 - 2 ** 70, True + 0.5, 10 ** 20 * 1e-20, 7 / 2, 2 ** 70 / 2 ** 69, 1 / 3)
print(sum([0.1] * 10), sum([1, 2.5, True]), sum([1e100, 1, -1e100]), sum([]), sum([1.5], 10), sum((0.5, 0.25)))
samples = [21.5, 22.0, 21.75, 23.25, 20.5]
mean = sum(samples) / len(samples)
print(mean, min(samples), max(samples), sorted(samples)[len(samples) // 2], sum((s - mean) ** 2 for s in samples))
volts = [int(raw * 3300 / 4095) for raw in (0, 1, 2048, 4095)]
print(volts, [round(v / 1000, 2) for v in volts], ['%.2fV' % (v / 1000) for v in volts])
x = 10
x /= 4
print(x)
x //= 1
print(x)
x *= 3
x -= 0.5
x %= 4
print(x)
