# ** and pow() with two and three arguments.
print([2 ** n for n in (0, 1, 10, 29, 30, 31, 32, 62, 63, 64, 100)])
print([(-3) ** n for n in (0, 1, 2, 3, 20, 41)])
print(0 ** 0, 0 ** 5, 1 ** 1000000, (-1) ** 1000001, 7 ** 77)
print(2 ** -1, 10 ** -2, (-2) ** -3, 2 ** 0.5)
print(pow(2, 10), pow(2, 10, 1000), pow(3, 200, 1000007), pow(12345678901234567890, 98765, 10 ** 15))
print(pow(-3, 3, 10), pow(3, 3, -10), pow(5, 0, 7), pow(0, 5, 7), pow(3, -1, 7), pow(5, 3, 1))
try:
    print(0 ** -1)
except ZeroDivisionError as e:
    print('ZeroDivisionError', e)
try:
    print(pow(1.5, 2, 3))
except TypeError as e:
    print('TypeError', e)
x = 3
x **= 50
print(x)
