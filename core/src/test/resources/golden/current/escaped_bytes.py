# differs: the lone surrogates from U+DC80 to U+DCFF stand for bytes that are no UTF-8, and print as such
print(len(chr(0xDC90)), repr(chr(0xDC90)) == "'\\" + "udc90'", repr(chr(0xDC10)) == "'\\" + "udc10'")
