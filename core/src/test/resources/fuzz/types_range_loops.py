# for over range: the loop variable, changed bounds, big bounds, steps, else.
for i in range(3):
    print(i, end=' ')
    i = 10
print(i)
n = 3
for i in range(n):
    n = 10
print(i, n)
for i in range(5, 0, -2):
    print(i, end=' ')
for i in range(0):
    print('never')
else:
    print('else')
for i in range(2 ** 30 - 2, 2 ** 30 + 1):
    print(i, end=' ')
for i in range(-2 ** 30 + 1, -2 ** 30 - 2, -1):
    print(i, end=' ')
print()
for i in range(10):
    if i == 3:
        continue
    if i == 6:
        break
else:
    print('not here')
print(i, [i for i in range(3)], i)
step = -1
for i in range(2, -1, step):
    print(i, end=' ')
for i in range(True, 4, True + 1):
    print(i, end=' ')
print()
for f in (lambda: [i for i in range(1, 5, 0)], lambda: [i for i in range(1.5)], lambda: [i for i in range('3')], lambda: [i for i in range(None, 2)]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
