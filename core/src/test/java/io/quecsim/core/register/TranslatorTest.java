package io.quecsim.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Instruction;
import io.quecsim.core.compile.Compiler;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.compile.Mode;
import io.quecsim.core.compile.PySyntaxError;
import io.quecsim.core.vm.CostModel;
import org.junit.jupiter.api.Test;

/** What becomes of stack code. */
class TranslatorTest {
    private static final CostModel COST = new CostModel(1_000_000, 1, 0, 0, 0, 0, 0, 0, 0);

    private static Translation function(String source) throws PySyntaxError {
        CodeObject module = Compiler.compile(source, "t.py", Mode.FILE, LanguageLevel.V1_13, 0);
        return Translator.translate(module.children().get(0), COST);
    }

    private static String listing(String source) throws PySyntaxError {
        return RegDisassembler.disassemble(function(source))
                .replaceAll(" +", " ")
                .replace(" \n", "\n");
    }

    @Test
    void operandsAreSlotsAndResultsGoIntoLocals() throws PySyntaxError {
        assertThat(listing("def f(a, b):\n    c = a + b * 2\n    return c\n")).isEqualTo("""
                 0 MUL s1 <- b 2 #29
                 1 ADD c <- a s1 #27
                 2 RETURN c
                """);
    }

    @Test
    void comparisonsAndJumpsAreOne() throws PySyntaxError {
        assertThat(listing("def f(a, b):\n    while a is not b and a < 10:\n        a += 1\n    return a\n"))
                .isEqualTo("""
                 0 JUMP ->2
                 1 ADD a <- a 1 #14
                 2 JUMP_IS a b #1 ->4
                 3 JUMP_LT a 10 #1 ->1
                 4 RETURN a
                """);
    }

    @Test
    void aValueStillNeededIsSavedBeforeItsLocalChanges() throws PySyntaxError {
        String swap = listing("def f(a, b):\n    a, b = b, a\n    return a, b\n");
        assertThat(swap).isEqualTo("""
                 0 MOVE s0 <- a
                 1 MOVE a <- b
                 2 MOVE b <- s0
                 3 BUILD s0 <- n=2 #0 (a b)
                 5 RETURN s0
                """);
    }

    @Test
    void onlyWhatMayBeUnboundIsChecked() throws PySyntaxError {
        assertThat(listing("def f(c):\n    if c:\n        x = 1\n    else:\n        x = 2\n    return x\n"))
                .doesNotContain("CHECK");
        assertThat(listing("def f(c):\n    if c:\n        x = 1\n    return x\n"))
                .contains("CHECK x");
        assertThat(listing("def f(c):\n    try:\n        x = c()\n    except OSError:\n        pass\n    return x\n"))
                .contains("CHECK x");
        assertThat(listing("def f(c):\n    for i in c:\n        try:\n            x = i\n        finally:\n"
                        + "            del i\n    return 1\n"))
                .doesNotContain("CHECK");
    }

    @Test
    void handlersCostNoInstructions() throws PySyntaxError {
        assertThat(listing("def f(g):\n    try:\n        return g()\n    finally:\n        g(1)\n"))
                .isEqualTo("""
                 0 NOP
                 1 CALL0 s0 <- g
                 2 RETURN_UNWIND s0 path s0
                 3 CALL1 s1 <- g 1
                 4 END_FINALLY s0 path s1
                 5 RETURN None
                from 1 handler 3 cause s0
                from 3 none
                """.replace("path s0", "path " + "g").replace("path s1", "path s0"));
    }

    /** Along any way through a function the costs add up to those of its stack instructions: here the straight one. */
    @Test
    void everyStackInstructionIsChargedOnce() throws PySyntaxError {
        Translation code = function("def f(a):\n    b = [a, (a, 1)]\n    b.x = a[0] + -a\n    return b\n");
        int count = 0;
        for (Instruction ignored : Instruction.of(code.source().code())) {
            count++;
        }
        long total = code.cum()[code.code().length];
        assertThat(total & 0xffffff).isEqualTo(count);
        assertThat(total >> Translation.CYCLE_SHIFT).isEqualTo(count);
    }

    @Test
    void theTableOfOperationsIsInOrder() throws IllegalAccessException {
        for (var field : RegOp.class.getFields()) {
            if (field.getType() == int.class && field.getInt(null) < RegOp.COUNT) {
                int number = field.getInt(null);
                if (RegOp.name(number).equals(field.getName())) {
                    continue;
                }
                assertThat(field.getName()).isIn("COUNT", "TUPLE", "LIST", "SET", "SLICE");
            }
        }
        assertThat(RegOp.TABLE).hasSize(RegOp.COUNT);
    }
}
