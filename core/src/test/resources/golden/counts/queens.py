def queens(n, row=0, cols=(), d1=(), d2=()):
    if row == n:
        return 1
    total = 0
    for col in range(n):
        if col not in cols and row + col not in d1 and row - col not in d2:
            total += queens(n, row + 1, cols + (col,), d1 + (row + col,), d2 + (row - col,))
    return total


print([queens(n) for n in range(1, 6)])
