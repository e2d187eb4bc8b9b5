value = "initial"


class StoreError(Exception):
    pass


class Base:
    def name(self):
        return value


def get():
    return value


def set(v):
    global value
    value = v


def fail():
    raise StoreError("of the module")
