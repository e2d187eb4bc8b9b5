import math
import ure
from usr.words import title


def show(x, s):
    print(f'{x}')
    print('abc'.center(9), str(x).zfill(3), s.rjust(5), '%d'.upper())
    for i in reversed([1]):
        print(frozenset((i,)))
    print(math.log10(x), ure.sub('a', 'b', s), title(s), s.title())
    print(not_a_python_name)


try:
    show(1, '')
except UnicodeDecodeError:
    pass
