# Indexing, slicing, length, iteration and containment.
s = 'hello'
print(len(s), s[0], s[4], s[-1], s[-5], s[True])
print(s[1:3], s[:2], s[3:], s[:], s[-3:], s[:-3], s[1:-1], s[5:], s[10:], s[3:1], s[-100:2], s[2:100], s[None:2])
print(list(s), [c for c in ''], 'l' in s, 'lo' in s, '' in s, 'x' in s, 'x' not in s)
for f in (lambda: s[5], lambda: s[-6], lambda: ''[0]):
    try:
        print(f())
    except IndexError as e:
        print('IndexError')
for f in (lambda: s['a'], lambda: s[1.0], lambda: s[None], lambda: 1 in s):
    try:
        print(f())
    except TypeError as e:
        print('TypeError')
try:
    s[::2]
except NotImplementedError as e:
    print('NotImplementedError', e)
print(s[0:4:1], s[::1])
try:
    s[0] = 'j'
except TypeError as e:
    print('TypeError')
