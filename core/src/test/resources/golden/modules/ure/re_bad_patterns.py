# Patterns that are no patterns.
import ure

for pattern in ("(", ")", "(a", "a)", "[", "[a", "*", "+a", "?", "a**", "(?", "(?=a)", "a{2}", "\\", "[\\"):
    try:
        compiled = ure.compile(pattern)
        m = compiled.match("a")
        print(repr(pattern), "compiles", m and m.group(0))
    except (ValueError, NotImplementedError) as e:
        print(repr(pattern), type(e).__name__, e)
for bad in (5, None, []):
    try:
        ure.compile(bad)
    except TypeError as e:
        print("TypeError", e)
