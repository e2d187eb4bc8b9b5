# How lines are joined and split: brackets, backslashes, semicolons, comments, long strings.
x = (
    1
    +  # a comment inside brackets
    2

    + 3
)
print(x)
y = 1 + \
    2 \
    + 3
print(y)
a = 1; b = 2; print(a, b);
if a: print("one line"); print("still in it")
if a:
    pass; print("after pass")
def f(a,
      b=2,
      *c): return (a,
                   b, c)
print(f(1), f(1, 2, 3))
text = """first
  second \
third
"""
print(repr(text), 'adjacent ' "strings " """join""")
l = [
    1,
    2,
]
d = {"k":
     "v",
}
print(l, d)
for i in range(2): print(i, end=" ")
else: print("else")
while a: a = 0
class C: x = 1; y = 2
print(C.x, C.y)
	
if True:
	if True:
		print("tabs")
print("end") # no newline after this
