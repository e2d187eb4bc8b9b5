# A StopIteration raised in a call ends no loop around it, wherever the call's arguments are kept.
def stop(a, b):
    raise StopIteration(a + b)


def source(k):
    lines = ["def many():"]
    for i in range(70):
        lines.append("    v%d = %d" % (i, i))
    lines.append("    for x in (1, 2):")
    lines.append("        stop(v%d, v0)" % k)
    lines.append("    return 'no'")
    return "\n".join(lines) + "\n"


for k in range(40, 70):
    exec(source(k))
    try:
        print(many())
    except StopIteration as e:
        if e.value != k:
            print("wrong value", k, e.value)
print("done")
