# for and while with else, break, continue, and changed variables.
for i in range(3):
    if i == 5:
        break
else:
    print("for ended", i)
for i in range(3):
    if i == 1:
        break
else:
    print("never")
print("broke at", i)
n = 3
while n:
    n -= 1
    if n == 1:
        continue
    print("n", n)
else:
    print("while ended")
for i in range(3):
    i *= 10
    print(i, end=" ")
print(i)
for x in []:
    pass
else:
    print("empty goes to else")
while True:
    for i in range(3):
        if i == 2:
            break
    else:
        continue
    break
print("out")
l = [1, 2, 3]
for x in l:
    if x < 3:
        l.append(x + 10)
print(l)
for i in range(10, 0, -3):
    print(i, end=",")
for i in range(2, 2):
    print("never")
for i in range(-1, -4, -1):
    print(i, end=";")
print()
for d in ({},):
    for d["key"] in "xy":
        pass
    print(d)
