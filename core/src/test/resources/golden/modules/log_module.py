# Log lines, their levels and handlers.
import log

a = log.getLogger("a")
print(a is log.getLogger("a"), log.getLogger() is log.getLogger("root"))


class Out:
    def write(self, text):
        raise Exception("not a stream")


class Handler:
    def emit(self, record):
        print("handled", record.levelname, record.name, record.message)


loud = log.Logger("loud")
loud.handlers = [Handler()]
loud.debug("no %s", 1)
loud.info("yes %s %d", "x", 2)
loud.setLevel(log.WARNING)
loud.info("no")
for write in (loud.warning, loud.error, loud.critical):
    write("100%")
loud.log(35, "odd")
log.basicConfig(level=log.ERROR)
print(a.isEnabledFor(log.WARNING), a.isEnabledFor(log.ERROR), loud.isEnabledFor(log.WARNING))
log.basicConfig(log.DEBUG, filename="x", format="y")
print(a.isEnabledFor(log.DEBUG))
a.debug("to the error output")
