# Instance methods, class methods, static methods: through the class and through an instance.
class K:
    name = "K"

    def plain(self, *args):
        return "plain", self.name, args

    @classmethod
    def of_class(cls, *args):
        return "class", cls.name, args

    @staticmethod
    def static(*args):
        return "static", args

    late = staticmethod(lambda x: x * 2)


class Sub(K):
    name = "Sub"


k, s = K(), Sub()
k.name = "instance"
print(k.plain(1), s.plain())
print(k.of_class(1), s.of_class(), Sub.of_class(2), K.of_class())
print(k.static(1), Sub.static(), k.late(4), K.late(5))
print(K.plain(s, 9))
try:
    K.plain()
except TypeError as e:
    print(e)
bound = s.plain
K.name = "changed"
Sub.name = "changed too"
print(bound(1))
f = K.of_class
print(f(3))
print(list(map(k.static, [1, 2])))
