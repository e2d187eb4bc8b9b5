package io.quecsim.core.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.CodeSize;
import io.quecsim.core.bytecode.Constant;
import io.quecsim.core.bytecode.Disassembler;
import io.quecsim.core.bytecode.Instruction;
import io.quecsim.core.bytecode.Opcode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompilerTest {
    private static CodeObject file(String source) throws PySyntaxError {
        return Compiler.compile(source, "main.py", Mode.FILE, LanguageLevel.V1_13, 0);
    }

    private static CodeObject current(String source) throws PySyntaxError {
        return Compiler.compile(source, "main.py", Mode.FILE, LanguageLevel.CURRENT, 0);
    }

    private static List<Opcode> opcodes(CodeObject code) {
        List<Opcode> opcodes = new ArrayList<>();
        for (Instruction instruction : Instruction.of(code.code())) {
            opcodes.add(instruction.op());
        }
        return opcodes;
    }

    @Test
    void numbersLocalsAsTheDeviceDoes() throws PySyntaxError {
        CodeObject outer = file("def f(a, *args, b=1, **kw):\n  x = a\n  def g(): return a, c\n  c = 2\n  return g\n")
                .children()
                .get(0);
        assertThat(outer.argNames()).containsExactly("a", "b");
        assertThat(outer.localNames()).containsExactly("a", "b", "args", "kw", "x", "g", "c");
        assertThat(outer.cellLocals()).containsExactly(0, 6);
        assertThat(outer.flags())
                .isEqualTo(CodeObject.FLAG_VARARGS | CodeObject.FLAG_VARKEYWORDS | CodeObject.FLAG_DEFKWARGS);
        CodeObject inner = outer.children().get(0);
        assertThat(inner.argNames()).containsExactly("*", "*");
        assertThat(inner.localNames()).containsExactly("a", "c");
        assertThat(inner.firstLine()).isEqualTo(3);
    }

    @Test
    void marksCoroutines() throws PySyntaxError {
        CodeObject code = file("async def a(): pass\ndef b(): yield\n");
        assertThat(code.children().get(0).flags()).isEqualTo(CodeObject.FLAG_GENERATOR | CodeObject.FLAG_ASYNC);
        assertThat(code.children().get(1).flags()).isEqualTo(CodeObject.FLAG_GENERATOR);
    }

    /** Sizes as MicroPython 1.13 prints them for the same sources, lookup caches included. */
    @Test
    void countsTheBytesOfTheDevice() throws PySyntaxError {
        CodeObject code = file("import uasyncio\nasync def f(a, *, b=3):\n    x = lambda: a\n    for i in range(a):\n"
                + "        print(i, 100000, \"s\", 2**31)\n    await f(1)\nf(2)\n");
        assertThat(CodeSize.bytes(code, true)).isEqualTo(41);
        assertThat(CodeSize.bytes(code.children().get(0), true)).isEqualTo(69);
        assertThat(CodeSize.bytes(code, false)).isEqualTo(40);
        assertThat(CodeSize.tableWords(code.children().get(0))).isEqualTo(4);
    }

    @Test
    void evaluatesAndPrintsByMode() throws PySyntaxError {
        CodeObject eval = Compiler.compile("a + 1", "<string>", Mode.EVAL, LanguageLevel.V1_13, 0);
        assertThat(opcodes(eval))
                .containsExactly(Opcode.LOAD_NAME, Opcode.LOAD_CONST_SMALL_INT, Opcode.BINARY_OP, Opcode.RETURN_VALUE);
        CodeObject single = Compiler.compile("1", "<stdin>", Mode.SINGLE, LanguageLevel.V1_13, 0);
        assertThat(single.names()).containsExactly("__repl_print__");
        assertThat(opcodes(single)).contains(Opcode.CALL_FUNCTION);
        assertThat(opcodes(file("1\n'doc'\n"))).containsExactly(Opcode.LOAD_CONST_NONE, Opcode.RETURN_VALUE);
    }

    @Test
    void optimisesByLevel() throws PySyntaxError {
        String source = "assert a\nif __debug__:\n  b\n";
        CodeObject none = Compiler.compile(source, "m.py", Mode.FILE, LanguageLevel.V1_13, 0);
        assertThat(none.names()).contains("AssertionError", "b");
        CodeObject full = Compiler.compile(source, "m.py", Mode.FILE, LanguageLevel.V1_13, 3);
        assertThat(full.names()).isEmpty();
        assertThat(Compiler.compile("\n\na", "m.py", Mode.FILE, LanguageLevel.V1_13, 3)
                        .lines()
                        .lineAt(0))
                .isEqualTo(1);
    }

    @Test
    void keepsIntegerObjectsObjects() throws PySyntaxError {
        String source = "a = (1 << 40) >> 40, 1 << 29, 1 << 30, 1 << 100000000";
        Constant big = new Constant.Int(BigInteger.ONE.shiftLeft(30));
        LanguageLevel onDevice = LanguageLevel.V1_13.builtWith(false, true, false);
        assertThat(Compiler.compile(source, "main.py", Mode.FILE, onDevice, 0).constants())
                .containsExactly(new Constant.Int(BigInteger.ONE), big);
        assertThat(file(source).constants()).as("mpy-cross, on 64 bits").containsExactly(big);
    }

    @Test
    void loadsKnownStringsAsNames() throws PySyntaxError {
        assertThat(opcodes(file("a = 'something_long'"))).contains(Opcode.LOAD_CONST_OBJ);
        assertThat(opcodes(file("something_long\na = 'something_long'"))).doesNotContain(Opcode.LOAD_CONST_OBJ);
        StringPool pool = StringPool.separate();
        pool.add("something_long");
        CodeObject pooled = Compiler.compile("a = 'something_long'", "m.py", Mode.FILE, LanguageLevel.V1_13, 0, pool);
        assertThat(opcodes(pooled)).doesNotContain(Opcode.LOAD_CONST_OBJ);
    }

    @Test
    void formatStringsAreCallsOfFormat() throws PySyntaxError {
        assertThat(current("f'{a}, {b!r:>{w}} {{}} {c + 1:3}'\n").names())
                .containsSequence("format", "a", "b", "w", "c");
        assertThat(Disassembler.one(current("x = f'{a}, {b!r:>{w}} {{}}'\n"))).contains("'{}, {!r:>{}} {{}}'");
        assertThat(Disassembler.one(current("x = 'a{' f'{b}' '}'\n"))).contains("'a{{{}}}'");
        assertThat(Disassembler.one(current("x = f'{b=}'\n"))).contains("'b={}'");
        assertThat(Disassembler.one(current("x = f'a{{b}}'\n")))
                .contains("'a{b}'")
                .doesNotContain("format");
    }

    @Test
    void formatStringsNest() throws PySyntaxError {
        assertThat(Disassembler.one(current("x = f\"a{f\"b{c}\"}{'}'}{d['k']}\"\n")))
                .contains("'a{}{}{}'", "'b{}'", "'}'", "LOAD_NAME c", "LOAD_SUBSCR");
    }

    @Test
    void currentConstantsMayBeAnything() throws PySyntaxError {
        CodeObject code = current("_A = const(2.5 * 2)\n_B: int = const('text')\nx = [_A, _B, 1 / 2]\n");
        assertThat(code.names()).containsExactly("text", "x");
        assertThat(code.constants()).containsExactly(new Constant.Float(5), new Constant.Float(0.5));
    }

    @Test
    void aSmallIntTellsWhichArgumentsHaveStars() throws PySyntaxError {
        CodeObject code = current("f(1, *a, 2, *b, k=3, **c)\n");
        assertThat(code.names()).containsExactly("f", "a", "b", "k", "c");
        assertThat(opcodes(code)).contains(Opcode.CALL_FUNCTION_STARS);
    }

    @Test
    void decidesWhetherTheReplWantsMore() {
        for (String more : List.of("if x:", "def f():\n  pass", "(1,", "'''a", "a = \\", "@d", "x = {", "try:")) {
            assertThat(ReplInput.needsMoreInput(more)).as(more).isTrue();
        }
        for (String enough :
                List.of("", "x", "iffy = 1", "if x:\n  pass\n", "'(", "\"a\\\"(\"", "f()", "'''a'''", ")")) {
            assertThat(ReplInput.needsMoreInput(enough)).as(enough).isFalse();
        }
    }
}
