def look():
    import __main__

    return __main__.answer, __name__
