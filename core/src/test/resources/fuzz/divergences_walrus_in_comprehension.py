# differs: 1.13 stores into the slot the name has in the enclosing function, in the frame of the comprehension
def f():
    squares = [y := x * x for x in range(4)]
    return squares, y


print(f())
