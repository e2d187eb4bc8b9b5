# only here: exponential time in 1.13
import ure

print(ure.match("(a+)+b", "a" * 60 + "c"))
print(ure.match("(a|a)*b", "a" * 60 + "b").group(0) == "a" * 60 + "b")
