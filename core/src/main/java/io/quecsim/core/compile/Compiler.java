package io.quecsim.core.compile;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Opcode;
import io.quecsim.core.compile.ast.Expr;
import io.quecsim.core.compile.ast.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * Compiles source text to the stack bytecode that MicroPython 1.13 would make of it: same instructions in the same order,
 * same stack size, so that instruction counts, code size and error positions are the device's.
 *
 * <p>The way: {@link Lexer} and {@link Parser} make the tree, folding constants. Then every block (module, function, class,
 * comprehension) is run through twice. The first pass, outermost blocks first, notes which names each block uses and how;
 * from that follow the local slots and the cells shared between blocks. The second pass, innermost first, emits.
 */
public final class Compiler {
    private Compiler() {}

    /** As the other one, with the string pool that every firmware has. */
    public static CodeObject compile(String source, String fileName, Mode mode, LanguageLevel level, int optLevel)
            throws PySyntaxError {
        return compile(source, fileName, mode, level, optLevel, StringPool.separate());
    }

    /** Compiles the content of a file, see {@link SourceText} for bytes that are not UTF-8. */
    public static CodeObject compile(byte[] source, String fileName, Mode mode, LanguageLevel level, int optLevel)
            throws PySyntaxError {
        return compile(SourceText.decode(source), fileName, mode, level, optLevel);
    }

    /**
     * @param fileName as tracebacks print it
     * @param optLevel as {@code micropython.opt_level}: from 1 no assertions and {@code __debug__} false, from 3 no lines
     * @param pool where names and literals of up to ten bytes are interned; a longer literal is loaded as a name if it is
     *     there already, else as an object of its own
     * @throws PySyntaxError if the source is wrong, and only that
     */
    public static CodeObject compile(
            String source, String fileName, Mode mode, LanguageLevel level, int optLevel, StringPool pool)
            throws PySyntaxError {
        Parser parser = Parser.of(source, fileName, mode, level, optLevel == 0, pool);
        Scope.Body body = switch (mode) {
            case FILE, PASTED -> module(parser.file());
            case SINGLE -> module(parser.single());
            case EVAL -> expression(parser.expression());
        };
        pool.parsed();
        Queue<Scope> found = new ArrayDeque<>();
        Block.Unit unit = new Block.Unit(fileName, mode, level, optLevel, found);
        Scope module = new Scope(Scope.Kind.MODULE, Scope.Kind.MODULE.simpleName, null, 1, body);
        module.current = level.isCurrent();
        found.add(module);

        List<Scope> scopes = new ArrayList<>();
        for (Scope scope = found.poll(); scope != null; scope = found.poll()) {
            scope.body.emit(new Block(unit, scope, true));
            scope.closeOver();
            scopes.add(scope);
        }
        scopes.forEach(Scope::number);
        CodeObject code = null;
        for (int i = scopes.size() - 1; i >= 0; i--) {
            Scope scope = scopes.get(i);
            Block block = new Block(unit, scope, false);
            scope.body.emit(block);
            code = block.finish();
            scope.code = code;
        }
        if (code == null) {
            throw new AssertionError("no module was compiled");
        }
        return code;
    }

    private static Scope.Body module(List<Stmt> statements) {
        return block -> {
            block.run(statements);
            block.emit.op(Opcode.LOAD_CONST_NONE);
            block.emit.returnValue();
        };
    }

    private static Scope.Body expression(Expr e) {
        return block -> {
            block.expressions.value(e);
            block.emit.returnValue();
        };
    }
}
