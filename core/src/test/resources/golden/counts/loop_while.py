# while with a constant condition has no test at all.
n = 0
while True:
    n += 1
    if n == 3:
        continue
    if n > 5:
        break
while 1:
    n -= 1
    if not n:
        break
while False:
    print("never")
while 0:
    print("never")
else:
    print("else of while 0")
while n < 4:
    n += 1
else:
    print("else", n)
while not n == 0:
    n -= 2
print(n)
