package io.quecsim.core.compile;

import io.quecsim.core.compile.ast.Expr;
import io.quecsim.core.compile.ast.Parameter;
import io.quecsim.core.compile.ast.Stmt;
import io.quecsim.core.compile.viper.ViperSignature;
import io.quecsim.core.compile.viper.ViperType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types that a viper function's annotations name ({@code compile_viper_type_annotation} in {@code py/compile.c}). */
final class ViperAnnotations {
    private final String fileName;
    private final Stmt.Function function;

    ViperAnnotations(String fileName, Stmt.Function function) {
        this.fileName = fileName;
        this.function = function;
    }

    ViperSignature signature() throws PySyntaxError {
        Map<String, ViperType> parameters = new LinkedHashMap<>();
        for (Parameter parameter : function.parameters()) {
            if (parameter.kind() == Parameter.Kind.NORMAL && parameter.name() != null) {
                parameters.put(parameter.name(), type(parameter.annotation()));
            }
        }
        return new ViperSignature(parameters, type(function.annotation()));
    }

    private ViperType type(@Nullable Expr annotation) throws PySyntaxError {
        if (annotation == null) {
            return ViperType.OBJECT;
        }
        if (!(annotation instanceof Expr.Name name)) {
            throw mistake(PySyntaxError.Kind.SYNTAX_ERROR, "annotation must be an identifier", annotation);
        }
        ViperType type = ViperType.of(name.id());
        if (type == null) {
            throw mistake(PySyntaxError.Kind.VIPER_TYPE_ERROR, "unknown type '" + name.id() + "'", annotation);
        }
        return type;
    }

    private PySyntaxError mistake(PySyntaxError.Kind kind, String text, Expr at) {
        return new PySyntaxError(kind, text, fileName, at.line(), at.column(), function.name(), null);
    }
}
