# find, rfind, index, rindex, count and "in", with and without bounds.
s = 'abcabcab'
for part in ('a', 'b', 'ab', 'ca', 'abc', 'z', '', 'abcabcab', 'abcabcabc'):
    print(repr(part), s.find(part), s.rfind(part), s.count(part), part in s, s.startswith(part), s.endswith(part))
for bounds in ((1,), (2, 5), (-3,), (-5, -1), (5, 2), (8,), (9,), (0, 100), (None,), (None, 4), (1, None)):
    print(bounds, s.find('a', *bounds), s.rfind('a', *bounds), s.count('a', *bounds), s.find('', *bounds))
u = 'é中é中x'
print(u.find('中'), u.rfind('中'), u.find('中', 2), u.count('é'), u.index('x'), u.find('x', -1), u.count(''), 'é' in u)
for f in (lambda: s.index('z'), lambda: s.rindex('z'), lambda: s.index('a', 7), lambda: s.find(1), lambda: s.find(b'a'), lambda: s.find(None), lambda: s.find(), lambda: s.count(5), lambda: 1 in s, lambda: None in s, lambda: b'a' in s, lambda: s.find('a', 'b'), lambda: s.find('a', 1.0)):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
