# repr shows numbers that are no character's as escapes.
print(repr(chr(0xD800)), repr("a" + chr(0xDBFF) + "b"), repr(chr(0xE000)) == "'" + chr(0xE000) + "'")
print(repr(b"\xf4\x90\x80\x80".decode()), repr(b"\xed\xa0\x80".decode()))
print(repr("x\U0001f600y"), ascii if False else len("\U0001f600"))
