# super().name() looks the method up without making the super object.
class Base:
    def __init__(self, a, b=0):
        self.sum = a + b

    def name(self):
        return "base"

    def stars(self, *args, **kw):
        return len(args), len(kw)


class Mid(Base):
    def __init__(self, a):
        super().__init__(a, b=10)

    def name(self):
        return "mid " + super().name()

    def stars(self, *args, **kw):
        return super().stars(*args, **kw)


class Leaf(Mid):
    def name(self):
        parent = super()
        return "leaf " + parent.name()

    def method(self):
        return super().name

    def explicit(self):
        return super(Mid, self).name()


x = Leaf(1)
print(x.sum, x.name(), x.method()(), x.explicit(), x.stars(1, 2, k=3))
