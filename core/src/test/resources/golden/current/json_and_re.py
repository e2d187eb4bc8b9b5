# Separators of JSON; classes inside classes, positions and carets of re.
import json, re

v = {"a": [1, (2, None)]}
print(json.dumps(v), json.dumps(v, separators=(",", ":")), json.dumps(v, separators=["; ", " = "]))
for wrong in ((",",), 5):
    try:
        json.dumps(v, separators=wrong)
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
for text in ('{"a":1', "[1", '[1, {"a":', "[1]]"):
    try:
        json.loads(text)
    except ValueError:
        print("ValueError", text)
print(re.match(r"[\d_]+", "12_3x").group(0), re.match(r"[^\s,]+", "a-b c").group(0), re.match(r"[\W]+", "+-a").group(0))
p = re.compile("o")
print(p.match("dog", 1).group(0), p.match("dog", 1, 1), p.search("foo", -5).group(0), p.search("foo", 0, 1))
print(re.sub("^a", "-", "aaa"), re.sub("a", "\\\\", "xa"), re.compile("^b").match("ab", 1))
import binascii

print(binascii.b2a_base64(b"abc", newline=False), binascii.b2a_base64(b"abc"))
