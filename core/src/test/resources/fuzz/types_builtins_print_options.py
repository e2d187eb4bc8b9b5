# print with sep, end and file; what it refuses; how things print inside others.
import uio

print()
print('a', 'b', 'c')
print('a', 'b', 'c', sep='')
print(1, 2, sep=', ', end='!\n')
print('no newline', end='')
print('', 'x', '', sep='|')
print(*range(4), sep='-')
print(*'ab', **{'sep': '/', 'end': '.\n'})
print('multi\nline', ['multi\nline'], 'tab\t', ['tab\t'])
print(None, True, 1.0, 1j, b'b', 'é', ['é'], (), [], {}, set(), ..., NotImplemented, int, ValueError('v'), [ValueError('v')], len is len)
s = uio.StringIO()
print('into', 5, file=s)
print('a stream', end='', file=s)
print([s.getvalue()])
print('é', b'\xff', file=s)
print(len(s.getvalue()))


class Shown:
    def __str__(self):
        return 'str!'

    def __repr__(self):
        return 'repr!'


print(Shown(), [Shown()], {'k': Shown()}, (Shown(),), {1: Shown()}, '%s' % Shown(), '%r' % Shown(), str(Shown()), sep=' ~ ')
for f in (lambda: print(1, sep=5), lambda: print(1, 2, sep=None), lambda: print(1, end=5), lambda: print(1, foo=5), lambda: print(1, file=5), lambda: print(1, end=None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
