# Conditions known when compiling leave no code, in if, while and assert alike.
if True:
    print(1)
else:
    print("never")
if 0:
    print("never")
elif 1:
    print(2)
else:
    print("never")
if "text":
    print(3)
if not None:
    print(4)
if () or []:
    print("never")
if __debug__:
    print(5)
x = 1
if True and x:
    print(6)
if False or x:
    print(7)
if x and False:
    print("never")
if not (True and x):
    print("never")
while False or False:
    print("never")
print(8 if True else 9, 8 if 0 else 9)
