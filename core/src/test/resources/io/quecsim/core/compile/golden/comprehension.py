a = [x for x in y]
b = {k: v for k, v in y if k if v}
c = {x for x in y for z in x}
d = (x + n for x in y)
def f(n):
    return sum(x * n for x in range(n))
