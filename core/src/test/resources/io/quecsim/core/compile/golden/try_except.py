try:
    a
except (E, F) as e:
    b
except G:
    raise
except:
    raise X from Y
else:
    c
