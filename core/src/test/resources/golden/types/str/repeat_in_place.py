# 1.13 has no "s *= n" for str, bytes and list, nor "n *= sequence", nor "s %= x": of all these only a tuple repeats in place.
for text in ('s = "ab"; s *= 2', 's = b"ab"; s *= 2', 's = 2; s *= "ab"', 's = 2; s *= [1]', 's = 2; s *= (1,)', 's = "a"; s *= "b"', 's = [1, 2]; s *= 2', 's = (1, 2); s *= 2', 's = "ab"; s = s * 2', 's = "%d"; s %= 5', 's = "a"; s += "b"', 's = b"a"; s += b"b"'):
    names = {}
    try:
        exec(text, names)
        print(text, '->', names['s'])
    except TypeError as e:
        print(text, '->', 'TypeError', e)
