# What complex() reads.
for text in ("1", "j", "-j", "1.5j", "1+2j", "-1-2J", " 1e2-3e-1j ", "+1+j", "nanj", "inf-infj"):
    print(text, complex(text))
for text in ("", "1+2", "1j+2", "1 + 2j", "1+2j+3", "x", "--j"):
    try:
        complex(text)
    except ValueError:
        print("ValueError", text)
print(1 ** float("nan"), (-1.5) ** float("nan"), (-8) ** (1 / 3) == complex(1, 3**0.5) or "close")
