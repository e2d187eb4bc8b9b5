# Infinities and not-a-numbers in arithmetic, comparison and containers.
inf, nan = float('inf'), float('nan')
print(inf + 1, inf - inf, inf * 0, inf * -1, inf / inf, 1 / inf, -1 / inf, inf // 2, inf % 2, 5 % inf, -5 % inf, 5 // inf, -5 // inf)
print(inf == inf, inf > 10 ** 300, -inf < inf, nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan, inf != nan)
print(nan in [nan], nan in [float('nan')], [nan] == [nan], max(1, nan), max(nan, 1), min(inf, 5), sorted([inf, -inf, 0.0]))
print(inf ** 0, nan ** 0, 0 ** inf, 1 ** nan, 2 ** inf, 0.5 ** inf, 2 ** -inf, (-1) ** inf, inf ** -1, inf ** 0.5)
print(bool(nan), bool(inf), abs(-inf), -inf, -nan, +inf, round(1.5, 400), str(nan), repr(-inf), '%f %e %g' % (inf, nan, -inf), '{:f} {:e} {:g}'.format(inf, nan, -inf))
print('%5.1f|%-6f|%+f|%06f' % (inf, nan, inf, -inf), '{:8.2f}|{:<8f}|{:+f}|{:08f}'.format(inf, nan, inf, -inf))
for f in (lambda: int(inf), lambda: int(nan), lambda: round(inf), lambda: round(nan), lambda: divmod(inf, 2), lambda: divmod(5, inf), lambda: '%d' % inf, lambda: 2 ** 1024 / 1, lambda: float(2 ** 1024), lambda: 1e308 * 10):
    try:
        print(f())
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
