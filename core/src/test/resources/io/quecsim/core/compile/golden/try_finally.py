def f(x):
    for i in x:
        try:
            if i:
                return i
            break
        finally:
            print(i)
    while x:
        try:
            try:
                continue
            except OSError:
                break
        finally:
            pass
