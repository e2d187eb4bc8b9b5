# Slices of text: signs, ends beyond the text, steps.
s = 'quectel'
print(s[0], s[-1], s[1:3], s[:2], s[5:], s[:], s[-3:], s[:-3], s[2:2], s[5:2], s[-100:2], s[3:100], s[100:], s[None:None], s[:None])
print(s[::1], s[::], s[True], s[False:True], 'é中x'[1], 'é中x'[1:], 'é中x'[-1], 'é中x'[:-1], ''[:], ''[3:])
print([s[i:i + 2] for i in range(0, len(s), 2)], ''.join(reversed(s)), [c for c in s if c in 'aeiou'], s[2:][1:][1:])
for f in (lambda: s[7], lambda: s[-8], lambda: ''[0], lambda: s[::2], lambda: s[::-1], lambda: s['a'], lambda: s[1.0], lambda: s[None], lambda: s[1:'a'], lambda: s[1.5:], lambda: s[1, 2], lambda: s[2 ** 40], lambda: s[:2 ** 40], lambda: s[[]]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    s[0] = 'x'
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
