# What patterns match, and what their groups hold.
import ure


def show(pattern, text):
    try:
        m = ure.search(pattern, text)
        print(pattern, m and (m.group(0), m.span(), m.groups()))
    except Exception as e:
        print(pattern, repr(e))


for pattern in (
    "b+", "^b", "c$", "a|bc", "(a)(b)?(x)?", "(?:a|b)+(c)", "[^ab]", "[a-b1]+", "\\d\\d?", "\\w+\\s\\W*",
    ".*?c", ".*", "(.)(.)+", "(a*)*", "x??a", "(b|bb)(b|)", "[\\d]", "[]", "[b-]", "a{2}", "(|a)b", "\\.",
):
    show(pattern, "abbbc 12.")
for pattern in ("(", ")", "*", "a(b", "[a", "\\", "(?:)*", "a**", "a|*", "[a-"):
    show(pattern, "abc")
print(ure.match("b", "ab"), ure.match("", "ab").group(0))
for text in (b"ab\xff", "ab\u20acb"):
    m = ure.search("b(.)", text)
    print(m.group(0) if isinstance(text, bytes) else len(m.group(0)), m.span(1))
