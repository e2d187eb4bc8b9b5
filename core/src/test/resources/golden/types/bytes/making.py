# bytes() and bytearray() from sizes, texts, lists, iterators and buffers.
from uarray import array

for make in (bytes, bytearray):
    print(make(), make(3), make(0), make([1, 2, 255]), make((65, 66)), make(range(3)), make(x * x for x in range(4)), make('é', 'utf-8'), make(b'ab'), make(bytearray(b'cd')), make(memoryview(b'abcd')[1:3]), make(array('h', [1, 2])), make({7}))
    for f in (lambda: make('a'), lambda: make(-1), lambda: make([256]), lambda: make([-1]), lambda: make(['a']), lambda: make([1.5]), lambda: make(None), lambda: make(1.5), lambda: make(True), lambda: make([None]), lambda: make(2 ** 40), lambda: make(1, 2), lambda: make([1], 'x')):
        try:
            print(f())
        except Exception as e:
            print(make, type(e).__name__, e)
