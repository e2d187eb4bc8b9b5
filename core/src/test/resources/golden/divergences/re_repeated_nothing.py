# only here: 1.13 recurses until the stack is used up, or hangs
import ure

for pattern in ("(a*)*b", "(a?)+b"):
    try:
        print(ure.match(pattern, "c"))
    except RuntimeError as e:
        print(e)
