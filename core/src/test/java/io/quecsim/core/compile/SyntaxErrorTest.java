package io.quecsim.core.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quecsim.core.bytecode.Constant;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong sources, with MicroPython 1.13's texts and lines; {@code |} stands for a line end. */
class SyntaxErrorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "~x = (1~                         ; invalid syntax; 2",
                "~a b~                            ; invalid syntax; 1",
                "~x = 1 +~                        ; invalid syntax; 2",
                "~x = \"open~                     ; invalid syntax; 1",
                "~x = 1ab~                        ; invalid syntax for integer with base 10; 1",
                "~x = 0x~                         ; invalid syntax for integer with base 16; 1",
                "~x = 1.2.3~                      ; invalid syntax for number; 1",
                "~x = 1e~                         ; invalid syntax for number; 1",
                "~def f():|pass~                  ; invalid syntax; 2",
                "~if x:|  a|    b~                ; unexpected indent; 3",
                "~ a~                             ; unexpected indent; 1",
                "~if x:|    a|  b~                ; unindent doesn't match any outer indent level; 3",
                "~1 = x~                          ; can't assign to expression; 1",
                "~f() = 1~                        ; can't assign to expression; 1",
                "~() = 1~                         ; can't assign to expression; 1",
                "~a, b += 1~                      ; can't assign to expression; 1",
                "~*a, *b = c~                     ; multiple *x in assignment; 1",
                "~x = *a~                         ; *x must be assignment target; 1",
                "~del f()~                        ; can't delete expression; 1",
                "~del 1~                          ; can't delete expression; 1",
                "~break~                          ; 'break'/'continue' outside loop; 1",
                "~while 1:|  def f():|    continue~; 'break'/'continue' outside loop; 3",
                "~return 1~                       ; 'return' outside function; 1",
                "~yield 1~                        ; 'yield' outside function; 1",
                "~await x~                        ; 'await' outside function; 1",
                "~f(a=1, b)~                      ; non-keyword arg after keyword arg; 1",
                "~f(*a, b)~                       ; non-keyword arg after */**; 1",
                "~f(*a, *b)~                      ; can't have multiple *x; 1",
                "~f(**a, **b)~                    ; can't have multiple **x; 1",
                "~f(1=2)~                         ; LHS of keyword arg must be an id; 1",
                "~def f(a, a): pass~              ; argument name reused; 1",
                "~def f(a=1, b): pass~            ; non-default argument follows default argument; 1",
                "~def f(**k, a): pass~            ; invalid syntax; 1",
                "~{1: 2, 3}~                      ; expecting key:value for dict; 1",
                "~{1, 2: 3}~                      ; expecting just a value for set; 1",
                "~nonlocal x~                     ; can't declare nonlocal in outer code; 1",
                "~def f():|  nonlocal x~          ; no binding for nonlocal found; 2",
                "~def f():|  x = 1|  global x~    ; identifier redefined as global; 3",
                "~def f():|  x = 1|  nonlocal x~  ; identifier redefined as nonlocal; 3",
                "~def f():|  from m import *~     ; import * not at module level; 2",
                "~try:|  a|except:|  b|except E:|  c~; default 'except' must be last; 3",
                "~def f():|  super()~             ; super() can't find self; 2",
                "~from micropython import const|A = const(b)~; constant must be an integer; 2",
                "~@micropython.viper|def f(): pass~; invalid micropython decorator; 1",
                "~x = \"\\N{DASH}\"~              ; unicode name escapes; 1",
                "~x = \"\\x1\"~                   ; invalid syntax; 1",
            })
    void texts(String source, String message, int line) {
        PySyntaxError error = error(source.replace('|', '\n'), Mode.FILE, LanguageLevel.V1_13);
        assertThat(error.getMessage()).isEqualTo(message.strip());
        assertThat(error.line()).isEqualTo(line);
        assertThat(error.isIndentationError())
                .isEqualTo(message.startsWith("unexpected indent") || message.startsWith("unindent"));
    }

    private static PySyntaxError error(String source, Mode mode, LanguageLevel level) {
        return catchThrowableOfType(PySyntaxError.class, () -> Compiler.compile(source, "main.py", mode, level, 0));
    }

    @Test
    void placesTheErrorInItsLine() {
        PySyntaxError error = error("x = 1\ny = [1, 2)\n", Mode.FILE, LanguageLevel.V1_13);
        assertThat(error.fileName()).isEqualTo("main.py");
        assertThat(error.line()).isEqualTo(2);
        assertThat(error.column()).isEqualTo(10);
    }

    @Test
    void tellsWhatToDoAboutFormatStrings() throws PySyntaxError {
        PySyntaxError error = error("print(f'{x}')", Mode.FILE, LanguageLevel.V1_13);
        assertThat(error.getMessage()).isEqualTo("invalid syntax");
        assertThat(error.hint()).contains("f-strings").contains("format");
        Compiler.compile("print(f'{x}')", "main.py", Mode.FILE, LanguageLevel.CURRENT, 0);
    }

    @Test
    void namesTheByteOrderMark() {
        assertThat(error("\ufeffimport a\n", Mode.FILE, LanguageLevel.V1_13).hint())
                .contains("byte order mark");
    }

    @Test
    void takesOneStatementAtTheRepl() {
        assertThat(error("a\nb\n", Mode.SINGLE, LanguageLevel.V1_13).line()).isEqualTo(2);
        assertThat(error("", Mode.EVAL, LanguageLevel.V1_13).getMessage()).isEqualTo("invalid syntax");
        assertThat(error("a = 1", Mode.EVAL, LanguageLevel.V1_13).getMessage()).isEqualTo("invalid syntax");
    }

    @Test
    void passesBytesThatAreNotUtf8() throws PySyntaxError {
        byte[] gbk = {'x', '=', 'b', '\'', (byte) 0xc4, (byte) 0xe3, '\'', ' ', '#', (byte) 0xba, '\n'};
        var code = Compiler.compile(gbk, "main.py", Mode.FILE, LanguageLevel.V1_13, 0);
        assertThat(code.constants()).hasSize(1);
        assertThat(((Constant.Bytes) code.constants().get(0)).value()).containsExactly(0xc4, 0xe3);
        byte[] utf8 = "x = b'\u4f60'\n".getBytes(StandardCharsets.UTF_8);
        code = Compiler.compile(utf8, "main.py", Mode.FILE, LanguageLevel.V1_13, 0);
        assertThat(((Constant.Bytes) code.constants().get(0)).value()).hasSize(3);
    }
}
