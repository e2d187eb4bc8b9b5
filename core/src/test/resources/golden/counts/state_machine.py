def parse(text):
    """A tokenizer as drivers have it."""
    state, token, out = 0, "", []
    for c in text + " ":
        if state == 0:
            if c.isdigit():
                state, token = 1, c
            elif c.isalpha() or c == "_":
                state, token = 2, c
            elif c in "+-*/":
                out.append(("op", c))
        elif state == 1:
            if c.isdigit():
                token += c
            else:
                out.append(("num", int(token)))
                state = 0
        else:
            if c.isalpha():
                token += c
            else:
                out.append(("id", token))
                state = 0
    return out


def at(line):
    if not line.startswith("+"):
        return None
    head, _, tail = line[1:].replace(": ", ":").replace(":", "\0").partition("\0")
    return head, [int(x) if x.isdigit() else x.strip('"') for x in tail.split(",")]


print(parse("x + 12*foo 7"))
print(at("+CSQ: 17,99"), at('+CREG: 1,"ok"'), at("OK"))
