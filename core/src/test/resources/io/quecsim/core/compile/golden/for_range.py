for i in range(3):
    print(i)
for i in range(a, b):
    if i:
        break
else:
    done
for i in range(10, 0, -2):
    continue
for i in range(a, b, c):
    pass
