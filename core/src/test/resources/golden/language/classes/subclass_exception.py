# Exceptions of one's own: arguments, attributes, texts, and what the base's __init__ does.
class DeviceError(Exception):
    pass


class CodeError(DeviceError):
    def __init__(self, code, *args):
        super().__init__("code %d" % code, *args)
        self.code = code

    def describe(self):
        return "described %d" % self.code


class NoBaseInit(Exception):
    def __init__(self, x):
        self.x = x


class WithStr(ValueError):
    def __str__(self):
        return "my text: %s" % (self.args,)


for make in (
    lambda: DeviceError(),
    lambda: DeviceError("one"),
    lambda: DeviceError("one", 2),
    lambda: CodeError(5),
    lambda: CodeError(6, "more"),
    lambda: NoBaseInit(7),
    lambda: WithStr("a"),
    lambda: WithStr(),
):
    try:
        raise make()
    except Exception as e:
        print(type(e).__name__, str(e), repr(e), e.args)
try:
    raise CodeError(9)
except DeviceError as e:
    print(e.code, e.describe(), e.value if hasattr(e, "value") else "no value")
try:
    raise CodeError
except TypeError as e:
    print(e)
