# The last line of an uncaught exception of the script's own class.
class ModemError(Exception):
    def __init__(self, code):
        super().__init__(code, "modem says no")
        self.code = code


class Modem:
    def send(self, text):
        if text == "AT":
            return "OK"
        raise ModemError(3)


m = Modem()
print(m.send("AT"))
m.send(
    "ATD"
)
