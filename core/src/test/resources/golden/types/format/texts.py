# Text fields: precision cuts, width pads, and what other types make of "s".
for s in ('', 'a', 'hello', 'hello world'):
    print('[{:s}] [{:8s}] [{:>8}] [{:^8}] [{:.3}] [{:.3s}] [{:8.3}] [{:*^9.4s}]'.format(s, s, s, s, s, s, s, s))
print('{:>4}|{:4}|{:^4}'.format('é', '中', 'x'), '{!r:.4}'.format('abcdef'))
for x in (None, [1], (1, 2), {'a': 1}, b'x'):
    try:
        print('{:8}|'.format(x))
    except TypeError as e:
        print('TypeError', e)
print('{:<5}{:>5}{:^5}|'.format('l', 'r', 'c'), '|'.join('{:>3}'.format(c) for c in 'abc'), '{:-^20}'.format(' menu '), '{}: {:>6.1f} C'.format('temp', 21.456))
