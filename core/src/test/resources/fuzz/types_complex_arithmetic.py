# Complex numbers: operators, parts, printing.
a, b = 3 + 4j, 1 - 2j
print(a, b, a + b, a - b, a * b, -a, +a, a == a, a != b, abs(a), a.real, a.imag, bool(a), bool(0j))
print(a + 1, 1 + a, a * 2, 2.5 * a, a - True, a ** 2, a ** 0, a / 2, 10 / (1 + 0j), 2 ** 70 * 1j)
print(1j, -1j, 0j, 1 + 0j, -0.5j, 1e10 + 1e-10j, complex(float('inf'), 1), [1j], (2 + 0j,))
print(complex(), complex(1), complex(1, 2), complex(1.5, -2.5), complex(True), complex(1j), complex(1j, 1j), complex('3j'), complex('2'))
print(1j == 1j, 2 + 0j == 2, 2 + 0j == 2.0, 1j == 1, 1j == 'a', {1j: 1}[1j], 1j in [0, 1j], 1j * 1j, 1j ** 2)
print('%s' % 1j, '{}'.format(1 + 1j), repr(1.5j), type(1j), isinstance(1j, complex), hash(1 + 0j) == hash(1 + 0j))
