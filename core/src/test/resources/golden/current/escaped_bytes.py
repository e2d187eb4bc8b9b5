# differs: the lone surrogates from U+DC80 to U+DCFF stand for bytes that are no UTF-8
print([chr(0xDC90)] == [chr(0xDC90)], len(chr(0xDC90).encode()))
