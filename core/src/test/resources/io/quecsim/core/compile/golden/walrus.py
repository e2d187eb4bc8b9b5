while (line := read()):
    print(line)
def f(data):
    return [y := g(x), y], [z for x in data if (z := x)]
