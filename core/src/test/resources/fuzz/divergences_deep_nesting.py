# differs: how deep 1.13 gets depends on the C stack
for depth in (50, 150):
    try:
        print(len(str(eval("(" * depth + "1" + ")" * depth))))
    except SyntaxError as e:
        print(e)
