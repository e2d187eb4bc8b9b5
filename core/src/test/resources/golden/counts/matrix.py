class Matrix:
    def __init__(self, rows):
        self.rows = rows

    def __mul__(self, other):
        n = len(other.rows[0])
        return Matrix([[sum(a * other.rows[k][j] for k, a in enumerate(row)) for j in range(n)] for row in self.rows])

    def transpose(self):
        return Matrix([list(col) for col in zip(*self.rows)])

    def __getitem__(self, ij):
        i, j = ij
        return self.rows[i][j]


m = Matrix([[1, 2], [3, 4]])
print((m * m).rows, m.transpose().rows, m[1, 0])


def mandel(cx, cy, limit):
    x = y = 0.0
    for i in range(limit):
        x, y = x * x - y * y + cx, 2 * x * y + cy
        if x * x + y * y > 4.0:
            return i
    return limit


print([[mandel(x / 2, y / 2, 10) for x in range(-4, 2)] for y in range(-1, 2)])
