x += 1
x.a -= 2
x[0] *= 3
def f():
    n = 0
    n //= 4
    n **= 5
    n @= 6
    return n
