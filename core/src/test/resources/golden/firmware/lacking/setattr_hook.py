class A:
    def __setattr__(self, name, value):
        print("hook")


a = A()
a.x = 1
print(a.x)
