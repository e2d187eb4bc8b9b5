# differs: 1.13 accepts it and makes a generator of the module, which nobody runs
for text in ("async for x in y:\n  pass\n", "async with x:\n  pass\n"):
    try:
        exec(text)
        print("accepted")
    except SyntaxError as e:
        print(e)
