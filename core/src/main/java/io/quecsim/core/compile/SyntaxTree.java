package io.quecsim.core.compile;

import io.quecsim.core.compile.ast.Stmt;
import java.util.List;

/** The syntax tree for those who look at a program and do not run it. */
public final class SyntaxTree {
    private SyntaxTree() {}

    /**
     * A file's statements. What the compiler would refuse only later, a {@code return} outside of functions for instance, is
     * not found here.
     *
     * @param fileName as errors name it
     * @throws PySyntaxError if the text is not of the grammar, and only that
     */
    public static List<Stmt> of(byte[] source, String fileName, LanguageLevel level) throws PySyntaxError {
        return Parser.of(SourceText.decode(source), fileName, Mode.FILE, level, true, StringPool.separate())
                .file();
    }
}
