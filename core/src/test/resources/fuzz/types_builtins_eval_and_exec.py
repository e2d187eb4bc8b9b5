# eval, exec and compile: where names come from and go to.
x = 1
print(eval('x + 1'), eval('x', {'x': 5}), eval('x + y', {'x': 1, 'y': 2}), eval('x', {'x': 1}, {'x': 9}), eval(' 3 ') if False else eval('3 '), eval('[i for i in range(3)]'), eval('(lambda a: a * 2)(4)'), eval('"a" "b"'))
exec('x = 10; z = x * 2')
print(x, z)
names = {}
exec('a = 1\nb = a + 1\ndef f():\n    return a\n', names)
print(names['a'], names['b'], names['f'](), 'x' in names)
inner = {'q': 5}
exec('r = q + 1', {'q': 1}, inner)
print(sorted(inner.items()))
code = compile('x + 1', '<text>', 'eval')
print(eval(code), eval(code, {'x': 41}), exec(compile('w = 3', 'f', 'exec')), w, exec(compile('w', 'f', 'single')))


def local():
    v = 'local'
    exec('seen = x')
    return v


print(local(), seen)
for f in (lambda: eval(''), lambda: eval('1 +'), lambda: eval('x = 1'), lambda: eval('nope'), lambda: eval('1/0'), lambda: eval(5), lambda: exec(5), lambda: exec('if'), lambda: exec('raise ValueError(7)'), lambda: compile('1', 'f', 'bad'), lambda: compile('x y', 'f', 'exec'), lambda: eval('import usys'), lambda: exec(' x = 1'), lambda: eval('yield 1'), lambda: exec('return 1'), lambda: exec('break')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
