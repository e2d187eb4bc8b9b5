# Slices are replaced and deleted: by more, by fewer, by nothing.
def show(statement):
    names = {'x': list(range(6))}
    try:
        exec(statement, names)
        print(statement, '->', names['x'])
    except Exception as e:
        print(statement, '->', type(e).__name__, e)


for statement in ('x[1:3] = [10, 20]', 'x[1:3] = [10]', 'x[1:3] = [10, 20, 30, 40]', 'x[1:3] = []', 'x[:] = []', 'x[:] = [7]', 'x[2:2] = [8, 9]', 'x[6:] = [8, 9]', 'x[:0] = [8]', 'x[-2:] = [8]', 'x[5:2] = [8]', 'x[100:] = [8]', 'x[1:3] = (8, 9)', 'x[1:3] = x'):
    show(statement)
for statement in ('del x[0]', 'del x[-1]', 'del x[1:3]', 'del x[:]', 'del x[4:]', 'del x[:-2]', 'del x[5:2]', 'del x[2:2]', 'del x[::2]', 'del x[::-1]', 'del x[1:5:2]', 'x[::2] = [7, 8, 9]', 'x[1:3] = "ab"', 'x[1:3] = range(2)', 'x[1:3] = {5}', 'x[1:3] = 5', 'x[1:3] = None', 'x[1:3] = iter([1])'):
    show(statement)
