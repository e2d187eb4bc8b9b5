# Attributes: the instance hides the class, the class hides its base; mutable ones are shared.
class Base:
    count = 0
    names = []

    def hit(self):
        self.count += 1
        self.names.append(self.count)


class Derived(Base):
    pass


a, b, d = Base(), Base(), Derived()
a.hit()
a.hit()
b.hit()
d.hit()
print(a.count, b.count, d.count, Base.count, Derived.count)
print(Base.names, Derived.names is Base.names)
Derived.count = 10
d2 = Derived()
d2.hit()
print(d2.count, Derived.count, Base.count)
Base.extra = "to all"
print(a.extra, d.extra)
print(sorted(a.__dict__), getattr(Base, "nothing", None))
setattr(Derived, "count", 0)
print(Derived().count)
print("hit" in dir(a), "count" in dir(d), "nothing" in dir(a))
