# Decorators of classes, plain, with arguments and stacked.
registry = []


def register(cls):
    registry.append(cls.__name__)
    return cls


def with_attributes(**attributes):
    def decorate(cls):
        for name, value in sorted(attributes.items()):
            setattr(cls, name, value)
        return cls

    return decorate


def singleton(cls):
    return cls()


@register
@with_attributes(version=3, name="modem")
class Driver:
    pass


@singleton
class settings:
    speed = 9600

    def text(self):
        return "speed %d" % self.speed


print(registry, Driver.version, Driver.name)
print(settings.text(), type(settings).__name__)
