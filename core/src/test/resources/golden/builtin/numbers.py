# abs, divmod, pow, round, and numbers as text
print(abs(-3), abs(3.5), abs(-1 << 70))
print(divmod(7, -2), divmod(-7.5, 2))
print(pow(2, 10), pow(2, -1), pow(3, 200, 1000007), pow(-2, 3, 5))
print(round(2.5), round(3.5), round(-0.5), round(2.675, 2), round(1234, -2), round(1250, -2), round(1350, -2))
print(round(7), round(7, 3))
print(bin(10), oct(-8), hex(255), hex(-(1 << 40)), bin(0))
print(chr(65), ord("z"), ord(b"\xff"), chr(0x20AC), ord("\u20ac"))
for bad in ("chr(0x110000)", "ord('ab')", "round(float('inf'))", "round(float('nan'))", "pow(1.0, 2, 3)"):
    try:
        eval(bad)
    except Exception as e:
        print(bad, type(e).__name__, e)
