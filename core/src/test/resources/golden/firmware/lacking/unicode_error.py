try:
    raise ValueError
except UnicodeError:
    pass
except ValueError:
    pass
