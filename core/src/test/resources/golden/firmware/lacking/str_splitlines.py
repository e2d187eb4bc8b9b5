b"a\nb".splitlines()
