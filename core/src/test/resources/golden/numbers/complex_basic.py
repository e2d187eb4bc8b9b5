# Complex numbers.
print(1j, 2 + 3j, -1j, 1 - 0j, complex(), complex(1), complex(1, 2), complex('1j'), complex('2'), complex(1j, 1j))
a, b = 1 + 2j, 3 - 4j
print(a + b, a - b, a * b, a / b, -a, +a, a == b, a != b, a == a, a == 1)
print(a.real, a.imag, abs(3 + 4j), bool(0j), bool(1j))
print(1 + a, a * 2, a - 1.5, 2 / 1j, 1j * 1j, (1 + 0j) == 1)
print(1j ** 0, 0j ** 0, (2 + 0j) ** 0)
for f in (lambda: a / 0, lambda: 0j ** -1, lambda: a // b, lambda: a < b, lambda: a % b, lambda: int(a)):
    try:
        print(f())
    except (ZeroDivisionError, TypeError) as e:
        print(type(e).__name__)
