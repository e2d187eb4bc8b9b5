"a=b".partition("=")
