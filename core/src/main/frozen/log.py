# Log lines "LEVEL:name:message" on the error output, or on the UART given to set_output.

import usys

CRITICAL = 50
ERROR = 40
WARNING = 30
INFO = 20
DEBUG = 10
NOTSET = 0

_NAMES = {CRITICAL: "CRIT", ERROR: "ERROR", WARNING: "WARN", INFO: "INFO", DEBUG: "DEBUG"}

_level = INFO
_stream = usys.stderr
_loggers = {}


# What a handler's emit(record) gets.
class LogRecord:
    def __init__(self, name, levelname, message):
        self.name = name
        self.levelname = levelname
        self.message = message


class Logger:
    level = NOTSET
    # Of all loggers, unless one is given a list of its own. With handlers nothing is printed.
    handlers = []

    def __init__(self, name):
        self.name = name

    def setLevel(self, level):
        self.level = level

    # A logger without a level of its own follows basicConfig.
    def isEnabledFor(self, level):
        return level >= (self.level or _level)

    def log(self, level, msg, *args):
        if not self.isEnabledFor(level):
            return
        name = _NAMES.get(level) or "LVL%s" % level
        if args:
            msg = msg % args
        if not self.handlers:
            print(name, self.name, msg, sep=":", file=_stream)
            return
        record = LogRecord(self.name, name, msg)
        for handler in self.handlers:
            handler.emit(record)

    def debug(self, msg, *args):
        self.log(DEBUG, msg, *args)

    def info(self, msg, *args):
        self.log(INFO, msg, *args)

    def warning(self, msg, *args):
        self.log(WARNING, msg, *args)

    def error(self, msg, *args):
        self.log(ERROR, msg, *args)

    def critical(self, msg, *args):
        self.log(CRITICAL, msg, *args)


def getLogger(name="root"):
    if name not in _loggers:
        _loggers[name] = Logger(name)
    return _loggers[name]


def basicConfig(level=INFO, filename=None, stream=None, format=None):
    global _level, _stream
    _level = level
    if stream:
        _stream = stream
    for option, value in (("filename", filename), ("format", format)):
        if value is not None:
            print("logging.basicConfig: %s arg is not supported" % option)


# Sends the lines to a machine.UART, usys.stdout or usys.stderr.
def set_output(out):
    global _stream
    if out != usys.stdout and out != usys.stderr:
        from machine import UART

        if not isinstance(out, UART):
            raise Exception("{} must extend UART".format(out))
    _stream = out
