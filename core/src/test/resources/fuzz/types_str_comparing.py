# Order by characters' octets; texts are equal to nothing but texts.
words = ['banana', 'Apple', 'cherry', 'apple', '', 'app', 'Éclair', 'éclair', '中文', 'z', 'Z', '10', '9', ' ']
print(sorted(words))
print(sorted(words, key=str.lower), sorted(words, key=len), min(words), max(words))
for a, b in (('a', 'b'), ('a', 'a'), ('a', 'ab'), ('', 'a'), ('B', 'a'), ('a\x00', 'a'), ('é', 'z'), ('10', '9')):
    print(repr(a), repr(b), a < b, a <= b, a == b, a != b, a > b, a >= b)
print('a' == 97, 'a' == None, 'a' != 1.5, '' == False, 'a' == ['a'], 'a' == ('a',), 'abc' is 'abc', 'a' 'b' == 'ab')
for f in (lambda: 'a' < 1, lambda: 'a' > None, lambda: 'a' <= b'a', lambda: 1 < 'a', lambda: None < 'a', lambda: [] >= 'a', lambda: sorted(['a', 1]), lambda: max('a', 1), lambda: 'a' < ['a']):
    try:
        print(f())
    except TypeError as e:
        print('TypeError', e)
