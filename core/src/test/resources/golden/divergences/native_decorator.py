# only here: machine code on a port that has an emitter; here it is bytecode
import micropython


@micropython.native
def f(x):
    return x + 1


print(f(1))
for way in ("asm_thumb", "asm_xtensa"):
    try:
        exec("@micropython.%s\ndef g(r0):\n    pass\n" % way)
    except SyntaxError as e:
        print(e)
