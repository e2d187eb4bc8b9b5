# Keyword names may be any text when they come in a dict.
def f(**kw):
    return sorted(kw.items())


print(f(**{"with space": 1, "class": 2, "": 3}))
print(f(**{"a": 1}, b=2) if False else f(**{"a": 1}))
print(dict(**{"x y": 1}))
for bad in ({1: 2}, {None: 1}, {(1,): 2}):
    try:
        print(f(**bad))
    except TypeError as e:
        print(type(e).__name__, e)
try:
    print(f(**5))
except Exception as e:
    print(type(e).__name__, e)
