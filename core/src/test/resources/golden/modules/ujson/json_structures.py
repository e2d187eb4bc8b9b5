# Nested lists and dicts; what is skipped between the tokens.
import ujson

print(ujson.loads('[]'), ujson.loads('{}'), ujson.loads('[[], {}, [[]]]'))
print(ujson.loads('{"a": [1, {"b": null}], "c": true}')["a"][1])
print(ujson.loads('\n[\t1 ,\r\n2 ]\n'))
# Separators are not checked.
print(ujson.loads('[1 2 3]'), ujson.loads('[1,,2]'), ujson.loads('[1,]'))
print(ujson.loads('{"a" 1}'), ujson.loads('{"a":1 "b":2}') == {"a": 1, "b": 2})
for text in ("", " ", "[", "]", "{", "}", "[1", '{"a"', '{"a":}', "[1}", "{1]", "[1]x", "nul", "tru", "fals", "None", "[1] 2"):
    try:
        print(repr(text), "->", ujson.loads(text))
    except ValueError as e:
        print(repr(text), "-> ValueError", e)
