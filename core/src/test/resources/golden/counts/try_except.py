def f(n):
    try:
        if n == 0:
            return "no"
        if n == 1:
            raise ValueError("one")
        if n == 2:
            raise KeyError
        if n == 3:
            [][1]
        if n == 4:
            raise OSError(5)
    except ValueError as e:
        return e.args
    except (KeyError, IndexError):
        return "lookup"
    except:
        return "any"
    else:
        return "else"


for i in range(6):
    print(f(i))
try:
    try:
        {}["k"]
    except ValueError:
        print("wrong")
except KeyError as e:
    print("outer", e)
