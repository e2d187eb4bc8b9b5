# A pattern that matches nothing again and again uses up the stack; one that is hard is only slow.
import ure

for pattern in ("(a*)*", "(|a)*", "(a|b*)+$", "()*"):
    try:
        print(ure.match(pattern, "aab!"))
    except RuntimeError as e:
        print(pattern, e)
print(ure.match("a?a?a?a?a?a?a?a?a?a?aaaaaaaaaa$", "aaaaaaaaaa"))
