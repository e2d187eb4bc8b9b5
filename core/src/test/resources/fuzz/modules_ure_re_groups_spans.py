# What a match object tells: groups, spans, start and end.
import ure

m = ure.match(r"(\w+)@(\w+)\.(com|org)", "joe@example.org rest")
print(m.group(0), m.group(1), m.group(2), m.group(3), m.groups())
print(m.span(), m.span(1), m.start(2), m.end(2), m.start(), m.end())
m = ure.search(r"(a)|(b)", "xxb")
print(m.group(0), m.group(1), m.group(2), m.groups(), m.span(1), m.span(2))
print(ure.match("b", "abc"), ure.search("b", "abc").span(), ure.match("", "abc").span())
for call in (lambda: m.group(3), lambda: m.group(-1), lambda: m.span(9), lambda: m.start(3)):
    try:
        print(call())
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
try:
    print(m.group())
except TypeError as e:
    print("TypeError", e)
