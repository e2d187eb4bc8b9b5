class A:
    pass
@register
@named("b", size=2)
class B(A, metaclass=M):
    x: int = 1
    def __init__(self):
        super().__init__()
        super(B, self).f(self.x)
        super().x
