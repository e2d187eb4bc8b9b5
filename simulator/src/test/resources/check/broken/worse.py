def g():
        x = 1
    y = 2
