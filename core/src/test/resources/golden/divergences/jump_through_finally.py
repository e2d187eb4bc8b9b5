# only here: 1.13 reserves too little of the value stack, so what this prints there depends on what lies behind it
class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *what):
        print("exit", what)


def f():
    for i in range(2):
        with Manager():
            try:
                print(i, (1, 2, 3, (4, 5, [6, 7, {8: i}])))
                continue
            finally:
                print("finally", [i, (i, [i, (i, i, i)])])
    return "done"


print(f())
