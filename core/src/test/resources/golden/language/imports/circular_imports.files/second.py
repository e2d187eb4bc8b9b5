print("second begins")
import first

name = "second"
seen = hasattr(first, "name"), hasattr(first, "after")


def later():
    return first.after


print("second ends")
