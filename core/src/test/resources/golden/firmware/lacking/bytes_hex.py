b"a".hex()
